package dev.adoclient.http.filter;

import java.time.Duration;

import org.jspecify.annotations.Nullable;
import reactor.netty.Connection;
import reactor.netty.http.client.HttpClientRequest;

import org.springframework.http.client.reactive.ClientHttpRequest;
import org.springframework.util.ClassUtils;

/**
 * What can be done to a request over Reactor Netty alone. An application may leave
 * Reactor Netty out and bring another connector: then nothing of it may be asked but
 * whether it is there.
 */
public final class ReactorNetty {

	private static final boolean PRESENT = ClassUtils.isPresent("reactor.netty.http.client.HttpClient",
			ReactorNetty.class.getClassLoader());

	private ReactorNetty() {
	}

	/**
	 * Returns whether Reactor Netty is on the class path.
	 */
	public static boolean isPresent() {
		return PRESENT;
	}

	/**
	 * Prepares a request that is about to be written, if it is one of Reactor Netty's.
	 * @param used takes note of its connection
	 * @param silence how long the service may send nothing; {@code null} without a limit
	 */
	static void prepare(ClientHttpRequest request, NativeConnection used, @Nullable Duration silence) {
		Object written = request.getNativeRequest();
		if (written instanceof Connection connection) {
			InterimAnswers.skip(connection.channel().pipeline());
			used.use(connection);
		}
		if (silence != null && written instanceof HttpClientRequest netty) {
			netty.responseTimeout(silence);
		}
	}

}
