package dev.adoclient.benchmarks;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import dev.adoclient.auth.AdoCredential;
import dev.adoclient.benchmarks.side.CannedExchange;
import dev.adoclient.connection.AdoConnection;
import dev.adoclient.error.RequestLine;
import dev.adoclient.http.filter.AnswerFilter;
import dev.adoclient.http.filter.BodyReader;
import dev.adoclient.http.filter.CredentialFilter;
import dev.adoclient.http.filter.DeadlineFilter;
import dev.adoclient.http.filter.Deadlines;
import dev.adoclient.http.filter.Exchange;
import dev.adoclient.http.filter.ExchangeSettings;
import dev.adoclient.http.filter.GateFilter;
import dev.adoclient.http.filter.InFlightFilter;
import dev.adoclient.http.filter.Lifetime;
import dev.adoclient.http.filter.RedirectFilter;
import dev.adoclient.http.filter.RetryFilter;
import dev.adoclient.model.AdoJson;
import dev.adoclient.retry.RetryStrategy;
import dev.adoclient.throttle.InFlight;
import dev.adoclient.throttle.LoadCounter;
import dev.adoclient.throttle.RateGate;
import dev.adoclient.throttle.Timer;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.web.reactive.function.BodyExtractors;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/**
 * What each filter costs: a WebClient with that one against one without any. The answer
 * comes from memory, so that nothing else moves.
 */
@State(Scope.Benchmark)
public class FilterBenchmark {

	private static final int LONGEST = 16 * 1024 * 1024;

	private static final URI ADDRESS = URI
		.create("http://127.0.0.1:8080/contoso/web/_apis/build/builds/42?api-version=7.1");

	private final AdoConnection connection = AdoConnection.builder()
		.baseUrl(URI.create("http://127.0.0.1:8080/contoso"))
		.credential(AdoCredential.personalAccessToken("a-personal-access-token"))
		.build();

	private final ExchangeSettings settings = new ExchangeSettings(this.connection.credential(),
			new RateGate(Timer.system(), 10, Duration.ofSeconds(60), (limits, wait) -> {
			}), RetryStrategy.of(this.connection.retries()), Duration.ofMinutes(10), false, Timer.system(),
			new Lifetime(), new LoadCounter());

	private final RequestLine line = new RequestLine("GET", "/{project}/_apis/build/builds/{buildId}", "contoso",
			"https://dev.azure.com/contoso/web/_apis/build/builds/42");

	private final BodyReader<JsonNode> reader = (body, headers) -> AdoJson.read(body.asInputStream());

	private WebClient webClient = WebClient.create();

	/** The filter; {@code none} and {@code all} are the bounds. */
	@Param({ "none", "deadline", "retry", "redirect", "gate", "inFlight", "credential", "answer", "all" })
	public String filter = "none";

	@Setup
	public void setUp() {
		WebClient.Builder builder = WebClient.builder().exchangeFunction(new CannedExchange());
		filters().forEach(builder::filter);
		this.webClient = builder.build();
	}

	@Benchmark
	public @Nullable Object call() {
		Exchange exchange = new Exchange(this.line, ADDRESS, this.settings, true, true, true, this.reader);
		return this.webClient.get()
			.uri(ADDRESS)
			.attribute(Exchange.attribute(), exchange)
			.exchangeToMono((response) -> value(exchange, response))
			.block();
	}

	private Mono<?> value(Exchange exchange, ClientResponse response) {
		if (this.filter.equals("answer") || this.filter.equals("all")) {
			return Mono.just(exchange.answer(response));
		}
		return DataBufferUtils.join(response.body(BodyExtractors.toDataBuffers()), LONGEST).map(FilterBenchmark::read);
	}

	private static JsonNode read(DataBuffer body) {
		try {
			return AdoJson.read(body.asInputStream());
		}
		finally {
			DataBufferUtils.release(body);
		}
	}

	private List<ExchangeFilterFunction> filters() {
		return switch (this.filter) {
			case "none" -> List.of();
			case "deadline" -> List.of(new DeadlineFilter(new Deadlines(Timer.system())));
			case "retry" -> List.of(new RetryFilter());
			case "redirect" -> List.of(new RedirectFilter(this.connection));
			case "gate" -> List.of(new GateFilter(this.connection));
			case "inFlight" -> List.of(new InFlightFilter(new InFlight(100)));
			case "credential" -> List.of(new CredentialFilter(this.connection));
			case "answer" -> List.of(new AnswerFilter(LONGEST, Duration.ofSeconds(60)));
			case "all" ->
				Stream
					.<ExchangeFilterFunction>of(new DeadlineFilter(new Deadlines(Timer.system())), new RetryFilter(),
							new RedirectFilter(this.connection), new GateFilter(this.connection),
							new InFlightFilter(new InFlight(100)), new CredentialFilter(this.connection),
							new AnswerFilter(LONGEST, Duration.ofSeconds(60)))
					.toList();
			default -> throw new IllegalArgumentException("There is no filter " + this.filter);
		};
	}

}
