package dev.adoclient.nonetty;

import java.net.URI;
import java.time.Duration;
import java.util.function.Supplier;

import org.apache.hc.client5.http.impl.async.HttpAsyncClients;
import reactor.core.Disposable;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.client.reactive.ClientHttpConnector;
import org.springframework.http.client.reactive.HttpComponentsClientHttpConnector;
import org.springframework.http.client.reactive.JdkClientHttpConnector;
import org.springframework.http.client.reactive.JettyClientHttpConnector;

import dev.adoclient.AdoAsyncClient;
import dev.adoclient.AdoClient;
import dev.adoclient.AdoClientBuilder;
import dev.adoclient.auth.AdoCredential;
import dev.adoclient.connection.AdoProxy;
import dev.adoclient.connection.AdoRetries;
import dev.adoclient.connection.AdoTimeouts;
import dev.adoclient.error.AdoException;
import dev.adoclient.error.AdoTransportException;

/**
 * What an application without Netty does. It is loaded by a class loader that has none.
 */
public final class WithoutNettyApplication {

	private WithoutNettyApplication() {
	}

	/**
	 * Returns what was seen.
	 * @param arguments the connector, the URL of the organization, and a token
	 */
	public static String run(String... arguments) {
		StringBuilder seen = new StringBuilder();
		AdoAsyncClient async = client(arguments[0], arguments[1], arguments[2]);
		AdoClient ado = AdoClient.of(async);
		try (async) {
			seen.append("build ").append(ado.builds("web").getBuild(1).definition().name());
			seen.append(", missing ").append(failure(() -> ado.builds("web").getBuild(4711)));
			try (AdoAsyncClient nobody = client(arguments[0], "http://127.0.0.1:1/contoso", "token")) {
				seen.append(", nobody ").append(failure(() -> AdoClient.of(nobody).builds("web").getBuild(1)));
			}
			long bytes = DataBufferUtils.join(async.builds("web").logs().downloadZip(1))
				.blockOptional(Duration.ofSeconds(20))
				.map(DataBuffer::readableByteCount)
				.orElse(0);
			seen.append(", streamed ").append(bytes > 0);
			Disposable call = async.builds("web").getBuild(1).subscribe();
			call.dispose();
			seen.append(", cancelled ").append(call.isDisposed());
		}
		return seen.append(", closed ").append(failure(() -> ado.builds("web").getBuild(1))).toString();
	}

	/**
	 * Returns how a proxy is refused.
	 */
	public static String proxied() {
		try (AdoAsyncClient ado = builder("https://dev.azure.com/contoso", "token")
			.connection((connection) -> connection.proxy(AdoProxy.of("proxy.example.com", 3128)))
			.build()) {
			return ado.toString();
		}
		catch (IllegalArgumentException ex) {
			return String.valueOf(ex.getMessage());
		}
	}

	private static AdoAsyncClient client(String connector, String url, String token) {
		AdoClientBuilder<AdoAsyncClient> builder = builder(url, token);
		return connector.equals("own") ? builder.build() : builder.connector(connector(connector)).build();
	}

	private static AdoClientBuilder<AdoAsyncClient> builder(String url, String token) {
		return AdoAsyncClient.builder()
			.baseUrl(URI.create(url))
			.organization("contoso")
			.connection((connection) -> connection.timeouts(AdoTimeouts.defaults().deadline(Duration.ofSeconds(10)))
				.retries(AdoRetries.defaults().firstWait(Duration.ZERO).longestWait(Duration.ZERO)))
			.credential(AdoCredential.personalAccessToken(token));
	}

	private static Supplier<ClientHttpConnector> connector(String name) {
		return switch (name) {
			case "jdk" -> JdkClientHttpConnector::new;
			case "jetty" -> JettyClientHttpConnector::new;
			default -> () -> new HttpComponentsClientHttpConnector(
					HttpAsyncClients.custom().disableAutomaticRetries().disableContentCompression().build());
		};
	}

	private static String failure(Supplier<?> call) {
		try {
			return "none: " + call.get();
		}
		catch (AdoException ex) {
			String sent = (ex instanceof AdoTransportException transport) ? " sent " + transport.sent() : "";
			return ex.getClass().getSimpleName() + sent;
		}
	}

}
