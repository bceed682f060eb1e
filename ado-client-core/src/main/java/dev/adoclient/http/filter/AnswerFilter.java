package dev.adoclient.http.filter;

import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.reactive.function.BodyExtractors;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;
import org.springframework.web.reactive.function.client.ExchangeFunction;

import dev.adoclient.error.AdoException;

/**
 * Makes of what came back either an answer, read whole or left to be streamed, or the
 * reason why there is none. The innermost filter: all others see nothing but answers,
 * redirects and {@link dev.adoclient.error.AdoException}s.
 */
public final class AnswerFilter implements ExchangeFilterFunction {

	private static final Logger logger = LoggerFactory.getLogger(AnswerFilter.class);

	private static final int LONGEST_ERROR = 64 * 1024;

	private final int longestAnswer;

	private final Duration stall;

	/**
	 * Creates the filter.
	 * @param longestAnswer how many bytes of an answer are held in memory
	 * @param stall how long a streamed answer may stop coming while it is asked for
	 */
	public AnswerFilter(int longestAnswer, Duration stall) {
		this.longestAnswer = longestAnswer;
		this.stall = stall;
	}

	@Override
	public Mono<ClientResponse> filter(ClientRequest request, ExchangeFunction next) {
		Exchange exchange = Exchange.of(request);
		exchange.sending();
		return next.exchange(request)
			.flatMap((response) -> answer(exchange, response))
			.onErrorMap((failure) -> TransportFailures.of(exchange, failure));
	}

	private Mono<ClientResponse> answer(Exchange exchange, ClientResponse response) {
		HttpStatusCode status = response.statusCode();
		if (logger.isDebugEnabled()) {
			logger.debug("{}: {} (attempt {})", exchange.line(), status.value(), exchange.attempts());
		}
		if (SignIn.isAskedFor(exchange, response) || status.isError()) {
			return refusal(exchange, response);
		}
		BodyReader<?> reader = exchange.reader();
		if (status.is3xxRedirection()) {
			return Mono.just(response);
		}
		if (reader == null) {
			return Mono.just(streamed(exchange, response));
		}
		return DataBufferUtils.join(content(response), this.longestAnswer)
			.<ClientResponse>map((body) -> read(response, reader, body))
			.switchIfEmpty(Mono.fromSupplier(() -> answered(response, null)));
	}

	private ClientResponse streamed(Exchange exchange, ClientResponse response) {
		return response.mutate()
			.body((content) -> new StallTimeout(
					content.onErrorMap((failure) -> TransportFailures.of(exchange, failure)), this.stall,
					exchange.settings().timer(), exchange.settings().lifetime(), (ending) -> ended(exchange, ending)))
			.build();
	}

	private AdoException ended(Exchange exchange, Ending ending) {
		return (ending == Ending.CLIENT_CLOSED) ? TransportFailures.closed(exchange, null)
				: TransportFailures.stalled(exchange, this.stall);
	}

	private static ClientResponse read(ClientResponse response, BodyReader<?> reader, DataBuffer body) {
		try {
			return answered(response,
					(body.readableByteCount() > 0) ? reader.read(body, response.headers().asHttpHeaders()) : null);
		}
		finally {
			DataBufferUtils.release(body);
		}
	}

	private static AnsweredResponse answered(ClientResponse response, @Nullable Object value) {
		return new AnsweredResponse(response,
				new Answer<>(response.statusCode(), response.headers().asHttpHeaders(), value));
	}

	private static Mono<ClientResponse> refusal(Exchange exchange, ClientResponse response) {
		return DataBufferUtils.join(DataBufferUtils.takeUntilByteCount(content(response), LONGEST_ERROR))
			.map((body) -> {
				try {
					byte[] bytes = new byte[body.readableByteCount()];
					body.read(bytes);
					return bytes;
				}
				finally {
					DataBufferUtils.release(body);
				}
			})
			// The status is the error; that its text was cut off must not hide it.
			.onErrorReturn(new byte[0])
			.defaultIfEmpty(new byte[0])
			.flatMap((body) -> Mono.error(Refusals.of(exchange, response, body)));
	}

	private static Flux<DataBuffer> content(ClientResponse response) {
		return response.body(BodyExtractors.toDataBuffers());
	}

}
