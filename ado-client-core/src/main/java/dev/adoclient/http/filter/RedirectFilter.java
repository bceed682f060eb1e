package dev.adoclient.http.filter;

import java.net.URI;
import java.util.Set;

import reactor.core.publisher.Mono;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;
import org.springframework.web.reactive.function.client.ExchangeFunction;

import dev.adoclient.connection.AdoConnection;
import dev.adoclient.connection.WebAddress;
import dev.adoclient.error.AdoFailure;
import dev.adoclient.error.AdoProtocolException;

/**
 * Follows a redirect, five times at the most and never with a body, and never to an
 * unencrypted address or to this machine unless the connection itself is on this machine.
 * A host that is not Azure DevOps is told nothing but what is wanted.
 */
public final class RedirectFilter implements ExchangeFilterFunction {

	private static final int LIMIT = 5;

	private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

	private final AdoConnection connection;

	public RedirectFilter(AdoConnection connection) {
		this.connection = connection;
	}

	@Override
	public Mono<ClientResponse> filter(ClientRequest request, ExchangeFunction next) {
		return follow(request, next, 0);
	}

	private Mono<ClientResponse> follow(ClientRequest request, ExchangeFunction next, int hops) {
		return next.exchange(request).flatMap((response) -> {
			if (!response.statusCode().is3xxRedirection()) {
				return Mono.just(response);
			}
			Exchange.of(request).redirected();
			URI address = address(request, response, hops);
			return follow(redirected(request, address), next, hops + 1);
		});
	}

	private URI address(ClientRequest request, ClientResponse response, int hops) {
		if (!REDIRECTS.contains(response.statusCode().value())) {
			throw failure(request, "The service answered with status %d, which is neither an answer nor a redirect."
				.formatted(response.statusCode().value()));
		}
		boolean reads = request.method().equals(HttpMethod.GET) || request.method().equals(HttpMethod.HEAD);
		if (!reads) {
			throw failure(request, "The service redirects a request that is not a read, which is not followed.");
		}
		if (hops == LIMIT) {
			throw failure(request, "The service redirects in circles: it was followed %d times.".formatted(LIMIT));
		}
		String location = response.headers().asHttpHeaders().getFirst(HttpHeaders.LOCATION);
		if (location == null || location.isBlank()) {
			throw failure(request, "The service redirects without saying where to (no Location).");
		}
		URI address = resolve(request, location);
		boolean encrypted = "https".equalsIgnoreCase(address.getScheme());
		if (!encrypted && !this.connection.allowsUnencrypted(address)) {
			throw failure(request, "The service redirects to an address that is not encrypted, which is not followed.");
		}
		if (this.connection.leadsToThisMachine(address)) {
			throw failure(request, "The service redirects to this machine, which is not followed.");
		}
		return address;
	}

	private static URI resolve(ClientRequest request, String location) {
		try {
			URI address = request.url().resolve(WebAddress.ofHeader(location));
			if (address.getHost() == null) {
				throw failure(request, "The service redirects to an address without a host.");
			}
			if (address.getRawUserInfo() != null) {
				throw failure(request, "The service redirects to an address with a user in it, which is not followed.");
			}
			return address;
		}
		catch (IllegalArgumentException ex) {
			throw failure(request, "The service redirects to what is not an address.");
		}
	}

	private ClientRequest redirected(ClientRequest request, URI address) {
		boolean trusted = this.connection.trusts(address);
		return ClientRequest.from(request).url(address).headers((headers) -> {
			headers.set(HttpHeaders.ACCEPT, "*/*");
			headers.remove(HttpHeaders.CONTENT_TYPE);
			headers.remove(HttpHeaders.CONTENT_LENGTH);
			if (!trusted) {
				headers.headerNames().stream().filter((name) -> !isHarmless(name)).toList().forEach(headers::remove);
			}
		}).cookies((cookies) -> cookies.clear()).body(BodyInserters.empty()).build();
	}

	private static boolean isHarmless(String header) {
		return header.equalsIgnoreCase(HttpHeaders.ACCEPT) || header.equalsIgnoreCase(HttpHeaders.ACCEPT_ENCODING)
				|| header.equalsIgnoreCase(HttpHeaders.USER_AGENT) || header.equalsIgnoreCase(HttpHeaders.RANGE)
				|| header.equalsIgnoreCase(HttpHeaders.IF_RANGE);
	}

	private static AdoProtocolException failure(ClientRequest request, String advice) {
		Exchange exchange = Exchange.of(request);
		return new AdoProtocolException(AdoFailure.of(exchange.line(), advice).attempts(exchange.attempts()), null);
	}

}
