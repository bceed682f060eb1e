package dev.adoclient.observation;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.micrometer.common.KeyValue;
import io.micrometer.observation.Observation;
import io.micrometer.observation.Observation.Context;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.contextpropagation.ObservationThreadLocalAccessor;
import io.micrometer.observation.tck.TestObservationRegistry;
import io.micrometer.observation.transport.SenderContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import reactor.core.Disposable;
import reactor.test.StepVerifier;

import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.web.reactive.function.client.ClientRequestObservationContext;

import dev.adoclient.AdoAsyncClient;
import dev.adoclient.AdoClient;
import dev.adoclient.Wire;
import dev.adoclient.area.builds.BuildQuery;
import dev.adoclient.connection.AdoLimits;
import dev.adoclient.error.AdoNotFoundException;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.stubbing.Scenario.STARTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

class ObservationTests {

	private static final String OPERATION = "ado.client.operation";

	private static final String REQUEST = "http.client.requests";

	@RegisterExtension
	static final Wire wire = new Wire();

	/** Refuses observations that are started or stopped twice, or in another order. */
	private final ObservationRegistry registry = TestObservationRegistry.create();

	private final Recorder recorder = new Recorder();

	@BeforeEach
	void record() {
		this.registry.observationConfig().observationHandler(this.recorder);
	}

	@Test
	void anOperationIsObservedOnceAndEachOfItsAttemptsBelowIt() {
		first(aResponse().withStatus(503), okJson("{\"id\":42}").withHeader("ActivityId", "a-1"));
		try (AdoClient ado = observed()) {
			ado.builds("größe der dinge").getBuild(42);
		}
		assertThat(named(OPERATION)).singleElement().satisfies((operation) -> {
			assertThat(operation.getContextualName()).isEqualTo("ado GET /{project}/_apis/build/builds/{buildId}");
			assertThat(operation.getLowCardinalityKeyValues()).containsExactlyInAnyOrder(
					KeyValue.of("client", "build-bot"), KeyValue.of("area", "build"),
					KeyValue.of("operation", "GET /{project}/_apis/build/builds/{buildId}"),
					KeyValue.of("outcome", "SUCCESS"), KeyValue.of("exception", "none"));
			assertThat(operation.getHighCardinalityKeyValues()).containsExactlyInAnyOrder(
					KeyValue.of("project", "größe der dinge"), KeyValue.of("activity.id", "a-1"),
					KeyValue.of("attempts", "2"));
		});
		assertThat(named(REQUEST)).hasSize(2)
			.allSatisfy((request) -> assertThat(parent(request)).isEqualTo(named(OPERATION).get(0)))
			.extracting((request) -> request.getLowCardinalityKeyValue("status"))
			.extracting(KeyValue::getValue)
			.containsExactly("503", "200");
		assertThat(named(REQUEST).get(0).getLowCardinalityKeyValue("uri"))
			.isEqualTo(KeyValue.of("uri", "/{project}/_apis/build/builds/{buildId}"));
		assertThat(this.recorder.events()).singleElement().satisfies((event) -> {
			assertThat(event.getName()).isEqualTo("retry");
			assertThat(event.getContextualName()).isEqualTo("attempt 1 failed: AdoUnavailableException");
		});
	}

	@Test
	void aFailureIsObservedWithItsTypeAndItsId() {
		wire.server()
			.stubFor(get(anyUrl()).willReturn(
					aResponse().withStatus(404).withHeader("ActivityId", "a-2").withBody("{\"message\":\"no\"}")));
		try (AdoClient ado = observed()) {
			assertThatExceptionOfType(AdoNotFoundException.class).isThrownBy(() -> ado.projects().getProject("web"));
		}
		assertThat(named(OPERATION)).singleElement().satisfies((operation) -> {
			assertThat(operation.getError()).isInstanceOf(AdoNotFoundException.class);
			assertThat(operation.getLowCardinalityKeyValues()).contains(KeyValue.of("area", "projects"),
					KeyValue.of("outcome", "FAILURE"), KeyValue.of("exception", "AdoNotFoundException"));
			assertThat(operation.getHighCardinalityKeyValues()).contains(KeyValue.of("project", "none"),
					KeyValue.of("activity.id", "a-2"), KeyValue.of("attempts", "1"));
		});
	}

	@Test
	void aCancelledOperationIsObservedAsOne() {
		wire.server().stubFor(get(anyUrl()).willReturn(okJson("{}").withFixedDelay(60_000)));
		try (AdoAsyncClient ado = wire.asyncClient((builder) -> builder.observations(observations()))) {
			Disposable call = ado.builds().getBuild(1).subscribe();
			await().until(() -> !this.recorder.started(REQUEST).isEmpty() && !wire.requests().isEmpty());
			assertThat(this.recorder.started(OPERATION).get(0).getLowCardinalityKeyValue("outcome"))
				.isEqualTo(KeyValue.of("outcome", "UNKNOWN"));
			call.dispose();
		}
		assertThat(named(OPERATION)).singleElement()
			.satisfies((operation) -> assertThat(operation.getLowCardinalityKeyValues())
				.contains(KeyValue.of("outcome", "CANCELLED"), KeyValue.of("exception", "none")));
		assertThat(named(REQUEST)).hasSize(1);
	}

	@Test
	void eachPageOfAListIsAnOperation() {
		wire.server()
			.stubFor(get(anyUrl())
				.willReturn(okJson("{\"value\":[{\"id\":1}]}").withHeader("x-ms-continuationtoken", "2"))
				.inScenario("pages")
				.whenScenarioStateIs(STARTED)
				.willSetStateTo("last"));
		wire.server()
			.stubFor(get(anyUrl()).willReturn(okJson("{\"value\":[{\"id\":2}]}"))
				.inScenario("pages")
				.whenScenarioStateIs("last"));
		try (AdoClient ado = observed()) {
			assertThat(ado.builds().listBuilds(BuildQuery.all()).toList()).hasSize(2);
		}
		assertThat(named(OPERATION)).hasSize(2);
	}

	@Test
	void ofStreamedContentTheOperationEndsWhenTheContentBegins() {
		wire.server().stubFor(get(anyUrl()).willReturn(aResponse().withBody("a log")));
		try (AdoAsyncClient ado = wire.asyncClient((builder) -> builder.observations(observations()))) {
			StepVerifier.create(ado.builds().logs().downloadLog(1, 2).doOnNext(DataBufferUtils::release), 0)
				.then(() -> await().until(() -> !named(OPERATION).isEmpty()))
				.thenRequest(1)
				.expectNextCount(1)
				.verifyComplete();
		}
		assertThat(named(OPERATION)).singleElement()
			.satisfies((operation) -> assertThat(operation.getLowCardinalityKeyValue("outcome"))
				.isEqualTo(KeyValue.of("outcome", "SUCCESS")));
	}

	@Test
	void aWaitAtTheGateIsAnEventAndIsCounted() {
		first(aResponse().withStatus(429).withHeader("Retry-After", "0.1"), okJson("{\"id\":1}"));
		try (AdoClient ado = observed()) {
			ado.builds().getBuild(1);
			assertThat(ado.load().retries()).isEqualTo(1);
			assertThat(ado.load().gateWaits()).isEqualTo(1);
			assertThat(ado.load().gateWaited()).isBetween(Duration.ofNanos(1), Duration.ofMillis(100));
			await().until(() -> ado.load().inFlight() == 0);
		}
		assertThat(events()).contains("retry", "gate.wait");
	}

	@Test
	void aWaitForAPlaceIsAnEventAndIsCounted() {
		wire.server().stubFor(get(anyUrl()).willReturn(okJson("{\"id\":1}").withFixedDelay(60_000)));
		try (AdoAsyncClient ado = wire.asyncClient((builder) -> builder.observations(observations())
			.connection((connection) -> connection.limits(AdoLimits.defaults().inFlight(1))))) {
			Disposable first = ado.builds().getBuild(1).subscribe();
			Disposable second = ado.builds().getBuild(2).subscribe();
			assertThat(ado.load().inFlight()).isEqualTo(1);
			assertThat(ado.load().inFlightLimit()).isEqualTo(1);
			assertThat(ado.load().waitingForPlace()).isEqualTo(1);
			assertThat(ado.load().placeWaits()).isEqualTo(1);
			await().until(() -> !wire.requests().isEmpty());
			second.dispose();
			first.dispose();
		}
		assertThat(events()).containsExactly("place.wait");
	}

	@Test
	void theObservationOfABlockingCallerIsTheParent() {
		wire.server().stubFor(get(anyUrl()).willReturn(okJson("{\"id\":1}")));
		Observation caller = Observation.start("caller", this.registry);
		try (AdoClient ado = observed()) {
			caller.scoped(() -> ado.builds().getBuild(1));
		}
		assertThat(parent(named(OPERATION).get(0))).isEqualTo(caller.getContext());
	}

	@Test
	void theObservationInTheReactorContextIsTheParent() {
		wire.server().stubFor(get(anyUrl()).willReturn(okJson("{\"id\":1}")));
		Observation caller = Observation.start("caller", this.registry);
		try (AdoAsyncClient ado = wire.asyncClient((builder) -> builder.observations(observations()))) {
			ado.builds()
				.getBuild(1)
				.contextWrite((context) -> context.put(ObservationThreadLocalAccessor.KEY, caller))
				.block();
		}
		assertThat(parent(named(OPERATION).get(0))).isEqualTo(caller.getContext());
	}

	@Test
	void eachAttemptIsSentWithTheHeadersOfItsOwnTrace() {
		first(aResponse().withStatus(503), okJson("{\"id\":1}"));
		this.registry.observationConfig().observationHandler(new Propagation());
		try (AdoClient ado = observed()) {
			ado.builds().getBuild(1);
		}
		assertThat(wire.requests()).extracting((LoggedRequest request) -> request.getHeader("traceparent"))
			.containsExactly("span-1", "span-2");
		assertThat(wire.requests())
			.allSatisfy((request) -> assertThat(request.getHeader("Authorization")).startsWith("Basic "));
		assertThat(named(REQUEST)).allSatisfy(
				(request) -> assertThat(Objects.requireNonNull(((ClientRequestObservationContext) request).getRequest())
					.headers()
					.headerNames()).doesNotContain("Authorization"));
	}

	@Test
	void anotherHostIsNotToldOfTheTrace() {
		wire.server()
			.stubFor(get(anyUrl()).willReturn(aResponse().withStatus(302)
				.withHeader("Location", wire.url().toString().replace("localhost", "127.0.0.1") + "/elsewhere")));
		wire.server().stubFor(get(urlPathEqualTo("/contoso/elsewhere")).willReturn(okJson("{\"id\":1}")));
		this.registry.observationConfig().observationHandler(new Propagation());
		try (AdoClient ado = observed()) {
			ado.builds().getBuild(1);
		}
		assertThat(named(REQUEST)).hasSize(2);
		assertThat(wire.requests()).extracting((LoggedRequest request) -> request.getHeader("traceparent"))
			.containsExactly("span-1", null);
	}

	@ParameterizedTest
	@EnumSource
	void whoObservesAndFailsHarmsNothing(FailingHandler.Moment moment) {
		first(aResponse().withStatus(503), okJson("{\"id\":42}"));
		ObservationRegistry registry = ObservationRegistry.create();
		registry.observationConfig().observationHandler(new FailingHandler(moment));
		try (AdoClient ado = wire.client((builder) -> builder.observations(AdoObservations.of(registry)))) {
			assertThat(ado.builds().getBuild(42).id()).isEqualTo(42);
		}
		assertThat(wire.requests()).hasSize(2);
	}

	@Test
	void aConventionOfTheApplicationTakesThePlaceOfTheDefault() {
		wire.server().stubFor(get(anyUrl()).willReturn(okJson("{\"id\":1}")));
		try (AdoClient ado = wire.client((builder) -> builder.observations(observations().operations(new Renamed())))) {
			ado.builds().getBuild(1);
		}
		assertThat(named("devops")).singleElement()
			.satisfies((operation) -> assertThat(operation.getLowCardinalityKeyValue("area"))
				.isEqualTo(KeyValue.of("area", "BUILD")));
	}

	@Test
	void withoutARegistryNothingTakesPartInACall() {
		wire.server().stubFor(get(anyUrl()).willReturn(okJson("{\"id\":1}")));
		ObservationRegistry nobody = new Nobody();
		try (AdoClient ado = wire.client((builder) -> builder.observations(AdoObservations.of(nobody)))) {
			assertThat(ado.builds().getBuild(1).id()).isEqualTo(1);
		}
	}

	private AdoClient observed() {
		return wire.client((builder) -> builder.observations(observations())
			.connection((connection) -> connection.name("build-bot")));
	}

	private AdoObservations observations() {
		return AdoObservations.of(this.registry);
	}

	private static void first(ResponseDefinitionBuilder first, ResponseDefinitionBuilder then) {
		wire.server()
			.stubFor(get(anyUrl()).willReturn(first)
				.inScenario("twice")
				.whenScenarioStateIs(STARTED)
				.willSetStateTo("second"));
		wire.server().stubFor(get(anyUrl()).willReturn(then).inScenario("twice").whenScenarioStateIs("second"));
	}

	private List<Context> named(String name) {
		return this.recorder.stopped(name);
	}

	private List<String> events() {
		return this.recorder.events().stream().map(Observation.Event::getName).toList();
	}

	private static Object parent(Context context) {
		return (context.getParentObservation() != null) ? context.getParentObservation().getContextView() : "none";
	}

	private static final class Renamed extends DefaultAdoOperationObservationConvention {

		@Override
		public String getName() {
			return "devops";
		}

		@Override
		protected KeyValue area(AdoOperationContext context) {
			return KeyValue.of("area", "BUILD");
		}

	}

	/**
	 * Writes a header as a tracer does.
	 */
	private static final class Propagation implements ObservationHandler<SenderContext<Object>> {

		private final AtomicInteger spans = new AtomicInteger();

		@Override
		public void onStart(SenderContext<Object> context) {
			context.getSetter().set(context.getCarrier(), "traceparent", "span-" + this.spans.incrementAndGet());
		}

		@Override
		public boolean supportsContext(Context context) {
			return context instanceof SenderContext<?>;
		}

	}

	/**
	 * A registry that observes nothing and must not be asked.
	 */
	private static final class Nobody implements ObservationRegistry {

		@Override
		public boolean isNoop() {
			return true;
		}

		@Override
		public Observation getCurrentObservation() {
			throw new IllegalStateException("Nobody observes");
		}

		@Override
		public Observation.Scope getCurrentObservationScope() {
			throw new IllegalStateException("Nobody observes");
		}

		@Override
		public void setCurrentObservationScope(Observation.Scope current) {
			throw new IllegalStateException("Nobody observes");
		}

		@Override
		public ObservationConfig observationConfig() {
			throw new IllegalStateException("Nobody observes");
		}

	}

}
