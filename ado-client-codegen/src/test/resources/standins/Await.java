package dev.adoclient.blocking;

import java.io.InputStream;
import java.util.Optional;
import java.util.stream.Stream;

import org.reactivestreams.Publisher;
import org.springframework.core.io.buffer.DataBuffer;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

public abstract class Await {

	public static void completion(Mono<Void> mono, String method) {
		throw new UnsupportedOperationException();
	}

	public static <T> T value(Mono<T> mono, String method) {
		throw new UnsupportedOperationException();
	}

	public static <T> Optional<T> optional(Mono<T> mono, String method) {
		throw new UnsupportedOperationException();
	}

	public static <T> Stream<T> stream(Flux<T> flux, String method) {
		throw new UnsupportedOperationException();
	}

	public static InputStream inputStream(Flux<DataBuffer> flux, String method) {
		throw new UnsupportedOperationException();
	}

	public static Publisher<DataBuffer> buffers(InputStream content) {
		throw new UnsupportedOperationException();
	}

}
