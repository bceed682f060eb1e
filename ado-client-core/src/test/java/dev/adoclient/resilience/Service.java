package dev.adoclient.resilience;

import java.net.URI;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import reactor.core.scheduler.Scheduler;

import dev.adoclient.auth.AdoCredential;
import dev.adoclient.connection.AdoConnection;
import dev.adoclient.connection.AdoConnectionBuilder;
import dev.adoclient.connection.AdoRetries;
import dev.adoclient.connection.AdoService;
import dev.adoclient.http.AdoHttp;
import dev.adoclient.http.Call;
import dev.adoclient.http.HttpParts;
import dev.adoclient.http.HttpPipeline;
import dev.adoclient.throttle.Timer;

/**
 * The client's side of a test: an organization "contoso" on a server, with retries that
 * do not wait, and perhaps a time that the test sets.
 */
final class Service {

	static final AdoRetries EAGER = AdoRetries.defaults().firstWait(Duration.ZERO).longestWait(Duration.ZERO);

	private Service() {
	}

	static AdoHttp http(URI server) {
		return http(server, (connection) -> {
		}, UnaryOperator.identity());
	}

	static AdoHttp http(URI server, Consumer<AdoConnectionBuilder> settings) {
		return http(server, settings, UnaryOperator.identity());
	}

	static AdoHttp http(URI server, Scheduler time, Consumer<AdoConnectionBuilder> settings) {
		return http(server, settings, (parts) -> parts.timer(new Timer(time)));
	}

	static AdoHttp http(URI server, Consumer<AdoConnectionBuilder> settings, UnaryOperator<HttpParts> parts) {
		AdoConnectionBuilder builder = AdoConnection.builder()
			.baseUrl(URI.create(server + "/contoso"))
			.organization("contoso")
			.credential(AdoCredential.personalAccessToken("pat-1"))
			.retries(EAGER);
		settings.accept(builder);
		AdoConnection connection = builder.build();
		return AdoHttp.of(new HttpPipeline(connection, parts.apply(HttpParts.of(connection.retries()))));
	}

	static Call get(AdoHttp http) {
		return http.target(AdoService.CORE).get("/build/builds/{id}", 1);
	}

	static Call post(AdoHttp http) {
		return http.target(AdoService.CORE).post("/build/builds").body(java.util.Map.of("id", 1));
	}

}
