package dev.adoclient.observation;

import java.net.URI;
import java.time.Duration;
import java.util.List;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.tracing.handler.DefaultTracingObservationHandler;
import io.micrometer.tracing.handler.PropagatingSenderTracingObservationHandler;
import io.micrometer.tracing.otel.bridge.OtelCurrentTraceContext;
import io.micrometer.tracing.otel.bridge.OtelPropagator;
import io.micrometer.tracing.otel.bridge.OtelTracer;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.propagation.ContextPropagators;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.EventData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.adoclient.AdoClient;
import dev.adoclient.EmulatedOrganization;
import dev.adoclient.auth.AdoCredential;
import dev.adoclient.connection.AdoRetries;
import dev.adoclient.error.AdoNotFoundException;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What a real tracer makes of the observations.
 */
class TracingTests {

	@RegisterExtension
	final EmulatedOrganization organization = new EmulatedOrganization();

	private final InMemorySpanExporter spans = InMemorySpanExporter.create();

	private final OpenTelemetrySdk telemetry = OpenTelemetrySdk.builder()
		.setTracerProvider(SdkTracerProvider.builder().addSpanProcessor(SimpleSpanProcessor.create(this.spans)).build())
		.setPropagators(ContextPropagators.create(W3CTraceContextPropagator.getInstance()))
		.build();

	@AfterEach
	void close() {
		this.telemetry.close();
	}

	@Test
	void oneTraceHoldsTheOperationItsAttemptsAndTheServer() {
		answer(any(anyUrl()).inScenario("twice").willSetStateTo("better").willReturn(status(503)));
		answer(any(anyUrl()).inScenario("twice").whenScenarioStateIs("better").willReturn(okJson("{\"id\":42}")));
		try (AdoClient ado = traced()) {
			assertThat(ado.builds("web").getBuild(42).id()).isEqualTo(42);
		}
		SpanData operation = operation();
		List<SpanData> attempts = attempts();
		assertThat(attempts).hasSize(2).allSatisfy((attempt) -> {
			assertThat(attempt.getTraceId()).isEqualTo(operation.getTraceId());
			assertThat(attempt.getParentSpanId()).isEqualTo(operation.getSpanId());
		});
		assertThat(this.organization.emulator().wireMock().getAllServeEvents())
			.extracting((event) -> event.getRequest().getHeader("traceparent").split("-")[2])
			.containsExactlyInAnyOrderElementsOf(attempts.stream().map(SpanData::getSpanId).toList());
	}

	/**
	 * A controller that calls the blocking client has an observation open on its thread.
	 */
	@Test
	void belowASpanOfTheCallerTheAttemptsAreBelowTheOperation() {
		answer(any(anyUrl()).inScenario("twice").willSetStateTo("better").willReturn(status(503)));
		answer(any(anyUrl()).inScenario("twice").whenScenarioStateIs("better").willReturn(okJson("{\"id\":42}")));
		ObservationRegistry registry = registry();
		try (AdoClient ado = traced(registry)) {
			Observation.createNotStarted("caller", registry).observe(() -> ado.builds("web").getBuild(42));
		}
		SpanData caller = named("caller");
		SpanData operation = named("ado GET /{project}/_apis/build/builds/{buildId}");
		assertThat(operation.getParentSpanId()).isEqualTo(caller.getSpanId());
		assertThat(attempts()).hasSize(2)
			.allSatisfy((attempt) -> assertThat(attempt.getParentSpanId()).isEqualTo(operation.getSpanId()));
	}

	@Test
	void anOperationThatSucceedsShowsNoFailureButThatOfItsAttempt() {
		answer(any(anyUrl()).inScenario("twice").willSetStateTo("better").willReturn(status(503)));
		answer(any(anyUrl()).inScenario("twice").whenScenarioStateIs("better").willReturn(okJson("{\"id\":42}")));
		try (AdoClient ado = traced()) {
			ado.builds("web").getBuild(42);
		}
		assertThat(operation().getEvents()).extracting(EventData::getName)
			.containsExactly("attempt 1 failed: AdoUnavailableException");
	}

	@Test
	void anOperationThatFailsShowsItsFailure() {
		answer(any(anyUrl()).willReturn(status(404)));
		try (AdoClient ado = traced()) {
			assertThatExceptionOfType(AdoNotFoundException.class).isThrownBy(() -> ado.builds("web").getBuild(42));
		}
		assertThat(operation().getEvents()).extracting(EventData::getName).containsExactly("exception");
	}

	private SpanData named(String name) {
		return this.spans.getFinishedSpanItems()
			.stream()
			.filter((span) -> span.getName().equals(name))
			.findFirst()
			.orElseThrow();
	}

	private SpanData operation() {
		return this.spans.getFinishedSpanItems()
			.stream()
			.filter((span) -> span.getKind() == SpanKind.INTERNAL)
			.reduce((one, other) -> {
				throw new AssertionError("There is more than one operation");
			})
			.orElseThrow();
	}

	private List<SpanData> attempts() {
		return this.spans.getFinishedSpanItems().stream().filter((span) -> span.getKind() == SpanKind.CLIENT).toList();
	}

	private void answer(MappingBuilder mapping) {
		this.organization.emulator().wireMock().stubFor(mapping);
	}

	private AdoClient traced() {
		return traced(registry());
	}

	private AdoClient traced(ObservationRegistry registry) {
		return AdoClient.builder()
			.connection((connection) -> connection.baseUrl(baseUrl())
				.retries(AdoRetries.defaults().firstWait(Duration.ZERO).longestWait(Duration.ZERO)))
			.organization("contoso")
			.credential(AdoCredential.personalAccessToken("pat-1"))
			.observations(AdoObservations.of(registry))
			.build();
	}

	private URI baseUrl() {
		return URI.create(this.organization.emulator().url() + "/contoso");
	}

	private ObservationRegistry registry() {
		Tracer opened = this.telemetry.getTracer("test");
		OtelTracer tracer = new OtelTracer(opened, new OtelCurrentTraceContext(), (event) -> {
		});
		ObservationHandler<Observation.Context> tracing = new ObservationHandler.FirstMatchingCompositeObservationHandler(
				new PropagatingSenderTracingObservationHandler<>(tracer,
						new OtelPropagator(this.telemetry.getPropagators(), opened)),
				new DefaultTracingObservationHandler(tracer));
		ObservationRegistry registry = ObservationRegistry.create();
		registry.observationConfig().observationHandler(tracing);
		return registry;
	}

}
