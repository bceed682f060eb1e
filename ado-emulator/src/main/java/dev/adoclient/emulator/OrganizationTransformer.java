package dev.adoclient.emulator;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.HttpHeader;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import dev.adoclient.emulator.fault.Fault;
import dev.adoclient.emulator.fault.Faults;
import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.rest.ServiceRequest;
import dev.adoclient.emulator.service.OrganizationService;
import org.jspecify.annotations.Nullable;

/** Lets the organization answer what WireMock received. */
final class OrganizationTransformer implements ResponseDefinitionTransformerV2 {

	static final String NAME = "azure-devops";

	private final Faults faults;

	private volatile @Nullable OrganizationService service;

	OrganizationTransformer(Faults faults) {
		this.faults = faults;
	}

	void serve(OrganizationService next) {
		this.service = next;
	}

	/** Lets the organization answer a request that nobody sent. */
	void rehearse() {
		Objects.requireNonNull(this.service, "service").rehearse();
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
		Request request = serveEvent.getRequest();
		Optional<Fault> fault = this.faults.strike(request.getMethod().getName(), pathBelowOrganization(request));
		return fault.map((strikes) -> strikes.answer(() -> answer(request))).orElseGet(() -> answer(request)).build();
	}

	private static String pathBelowOrganization(Request request) {
		String path = URLDecoder.decode(request.getUrl().split("\\?", 2)[0].replace("+", "%2B"),
				StandardCharsets.UTF_8);
		int slash = path.indexOf('/', 1);
		return (slash < 0) ? "/" : path.substring(slash);
	}

	private ResponseDefinitionBuilder answer(Request request) {
		OrganizationService current = Objects.requireNonNull(this.service, "service");
		Answer answer = current.answer(read(request));
		ResponseDefinitionBuilder response = ResponseDefinitionBuilder.responseDefinition()
			.withStatus(answer.status())
			.withBody(answer.body());
		answer.headers().forEach((name, values) -> response.withHeader(name, values.toArray(String[]::new)));
		return response;
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
