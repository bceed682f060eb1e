package dev.adoclient.http.filter;

import reactor.core.publisher.Mono;

import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.support.ClientResponseWrapper;

/**
 * A response whose body has been read: it carries the answer out through the filters, so
 * that reading is part of an attempt.
 */
final class AnsweredResponse extends ClientResponseWrapper {

	private final Answer<?> answer;

	AnsweredResponse(ClientResponse response, Answer<?> answer) {
		super(response);
		this.answer = answer;
	}

	Answer<?> answer() {
		return this.answer;
	}

	@Override
	public Mono<Void> releaseBody() {
		return Mono.empty();
	}

}
