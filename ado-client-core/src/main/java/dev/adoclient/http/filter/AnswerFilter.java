package dev.adoclient.http.filter;

import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
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

	/** JSON that is cut off cannot be read, and the reason of the error is lost. */
	private static final int LONGEST_ERROR = 1024 * 1024;

	private static final int LONGEST_REDIRECT = 64 * 1024;

	private static final byte[] NOTHING = {};

	private static final Duration REDIRECT = Duration.ofSeconds(1);

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
		int status = status(response);
		if (logger.isDebugEnabled()) {
			logger.debug("{}: {} (attempt {})", exchange.line(), status, exchange.attempts());
		}
		return switch (status / 100) {
			case 2 -> success(exchange, response);
			case 3 -> redirect(exchange, response);
			case 4, 5 -> refusal(exchange, response);
			default -> Mono.fromRunnable(() -> drop(response)).then(Mono.error(Refusals.noAnswer(exchange, status)));
		};
	}

	private Mono<ClientResponse> success(Exchange exchange, ClientResponse response) {
		if (SignIn.isPage(exchange, response.headers().asHttpHeaders())) {
			return page(exchange, response);
		}
		BodyReader<?> reader = exchange.reader();
		if (reader == null) {
			return ContentEncoding.isSet(response.headers().asHttpHeaders()) ? refusedEncoding(exchange, response)
					: Mono.just(streamed(exchange, response));
		}
		return DataBufferUtils.join(content(response), this.longestAnswer)
			.<ClientResponse>map((body) -> read(exchange, response, reader, body))
			.switchIfEmpty(Mono.fromSupplier(() -> answered(exchange, response, null)));
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

	private ClientResponse read(Exchange exchange, ClientResponse response, BodyReader<?> reader, DataBuffer body) {
		HttpHeaders headers = response.headers().asHttpHeaders();
		try {
			DataBuffer content = ContentEncoding.unpacked(exchange, headers, body, this.longestAnswer);
			return answered(exchange, response,
					(content.readableByteCount() > 0) ? reader.read(content, headers) : null);
		}
		finally {
			DataBufferUtils.release(body);
		}
	}

	private static AnsweredResponse answered(Exchange exchange, ClientResponse response, @Nullable Object value) {
		return new AnsweredResponse(response, new Answer<>(response.statusCode(),
				ContentEncoding.unpackedHeaders(response.headers().asHttpHeaders()), value, exchange.attempts()));
	}

	/**
	 * Refuses a file that comes compressed, and reads nothing of it.
	 */
	private static Mono<ClientResponse> refusedEncoding(Exchange exchange, ClientResponse response) {
		drop(response);
		return Mono.error(ContentEncoding.refused(exchange, response.headers().asHttpHeaders()));
	}

	/**
	 * Refuses a page of HTML. If it has no body, it is no page but an empty answer,
	 * whatever its type says. The answer to a HEAD request counts by the length that it
	 * names.
	 */
	private static Mono<ClientResponse> page(Exchange exchange, ClientResponse response) {
		boolean announced = response.headers().contentLength().orElse(0) > 0;
		return text(response).flatMap((body) -> {
			if (body.length > 0 || announced) {
				return Mono.error(Refusals.of(exchange, response, body));
			}
			return Mono.just(exchange.isStreaming() ? response.mutate().body((content) -> Flux.empty()).build()
					: answered(exchange, response, null));
		});
	}

	/**
	 * Reads the body of a redirect if it is short and comes soon, so that the connection
	 * can be used again, and leaves it otherwise. The redirect is followed in any case.
	 */
	private static Mono<ClientResponse> redirect(Exchange exchange, ClientResponse response) {
		if (SignIn.isRedirect(response.headers().asHttpHeaders())) {
			return refusal(exchange, response);
		}
		return DataBufferUtils.takeUntilByteCount(content(response), LONGEST_REDIRECT)
			.doOnNext(DataBufferUtils::release)
			.takeUntilOther(exchange.settings().timer().after(REDIRECT))
			.onErrorComplete()
			.then(Mono.fromSupplier(() -> answered(exchange, response, null)));
	}

	private static Mono<ClientResponse> refusal(Exchange exchange, ClientResponse response) {
		return text(response)
			// The text may be cut off: the status alone is an error, too.
			.onErrorReturn(NOTHING)
			.flatMap((body) -> Mono.error(Refusals.of(exchange, response, body)));
	}

	private static Mono<byte[]> text(ClientResponse response) {
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
			.defaultIfEmpty(NOTHING)
			.map((body) -> ContentEncoding.readable(response.headers().asHttpHeaders(), body, LONGEST_ERROR));
	}

	/**
	 * Leaves the content where it is, which closes the connection.
	 */
	private static void drop(ClientResponse response) {
		content(response).subscribe(DataBufferUtils.releaseConsumer(), (failure) -> logger.debug("Dropped", failure))
			.dispose();
	}

	/**
	 * Returns the status, 0 if it does not have the three digits of one.
	 */
	private static int status(ClientResponse response) {
		try {
			return response.statusCode().value();
		}
		catch (IllegalArgumentException ex) {
			return 0;
		}
	}

	private static Flux<DataBuffer> content(ClientResponse response) {
		return response.body(BodyExtractors.toDataBuffers());
	}

}
