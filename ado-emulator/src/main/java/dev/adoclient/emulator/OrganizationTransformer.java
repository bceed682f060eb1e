package dev.adoclient.emulator;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.HttpHeader;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import dev.adoclient.emulator.service.Answer;
import dev.adoclient.emulator.service.OrganizationService;
import dev.adoclient.emulator.service.ServiceRequest;
import org.jspecify.annotations.Nullable;

/** Lets the organization answer what WireMock received. */
final class OrganizationTransformer implements ResponseDefinitionTransformerV2 {

	static final String NAME = "azure-devops";

	private volatile @Nullable OrganizationService service;

	void serve(OrganizationService next) {
		this.service = next;
	}

	@Override
	public String getName() {
		return NAME;
	}

	@Override
	public boolean applyGlobally() {
		return false;
	}

	@Override
	public ResponseDefinition transform(ServeEvent serveEvent) {
		OrganizationService current = Objects.requireNonNull(this.service, "service");
		Answer answer = current.answer(read(serveEvent.getRequest()));
		ResponseDefinitionBuilder response = ResponseDefinitionBuilder.responseDefinition()
			.withStatus(answer.status())
			.withBody(answer.body());
		answer.headers().forEach((name, values) -> response.withHeader(name, values.toArray(String[]::new)));
		return response.build();
	}

	private static ServiceRequest read(Request request) {
		Map<String, String> headers = new HashMap<>();
		for (HttpHeader header : request.getHeaders().all()) {
			headers.put(header.key(), String.join(",", header.values()));
		}
		String host = request.getHeader("Host");
		String origin = request.getScheme() + "://"
				+ ((host != null) ? host : request.getHost() + ":" + request.getPort());
		byte[] body = request.getBody();
		return new ServiceRequest(request.getMethod().getName(), origin, request.getUrl(), headers,
				(body != null) ? body : new byte[0]);
	}

}
