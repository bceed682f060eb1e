package dev.adoclient.autoconfigure;

import java.util.ArrayList;
import java.util.List;

import io.micrometer.common.KeyValue;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.web.reactive.function.client.ClientRequestObservationConvention;
import org.springframework.web.reactive.function.client.DefaultClientRequestObservationConvention;

import dev.adoclient.AdoClient;
import dev.adoclient.observation.AdoObservations;
import dev.adoclient.observation.AdoOperationContext;
import dev.adoclient.observation.AdoOperationObservationConvention;
import dev.adoclient.observation.DefaultAdoOperationObservationConvention;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What of an application is observed, and under which names.
 */
class ObservationConfigurationTests {

	@RegisterExtension
	static final Emulated azureDevOps = new Emulated();

	private final Recorder recorder = new Recorder();

	private final ApplicationContextRunner bare = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(AdoAutoConfiguration.class))
		.withPropertyValues(azureDevOps.properties());

	private final ApplicationContextRunner context = this.bare
		.withConfiguration(AutoConfigurations.of(ObservationAutoConfiguration.class))
		.withBean(ObservationHandler.class, () -> this.recorder);

	@Test
	void anOperationIsObservedAroundItsRequest() {
		this.context.run((context) -> {
			context.getBean(AdoClient.class).builds().getBuild(1);
			assertThat(this.recorder.names()).containsExactly("http.client.requests", "ado.client.operation");
			assertThat(this.recorder.last().getLowCardinalityKeyValue("client"))
				.isEqualTo(KeyValue.of("client", "default"));
		});
	}

	@Test
	void aNamedClientIsObservedUnderItsName() {
		this.context.withPropertyValues("ado.clients.my-team.timeouts.read=60s").run((context) -> {
			context.getBean(AdoClients.class).client("my-team").builds().getBuild(1);
			assertThat(this.recorder.last().getLowCardinalityKeyValue("client"))
				.isEqualTo(KeyValue.of("client", "my-team"));
			assertThat(context.getBean(AdoClients.class).client("my-team").connection().name()).isEqualTo("my-team");
		});
	}

	@Test
	void withoutARegistryThereIsNothing() {
		this.bare.run((context) -> assertThat(context).hasNotFailed().doesNotHaveBean(AdoObservations.class));
	}

	@Test
	void bootsNameForHttpRequestsIsObeyed() {
		this.context.withPropertyValues("management.observations.http.client.requests.name=calls").run((context) -> {
			context.getBean(AdoClient.class).builds().getBuild(1);
			assertThat(this.recorder.names()).containsExactly("calls", "ado.client.operation");
		});
	}

	@Test
	void aConventionForHttpRequestsIsObeyed() {
		this.context
			.withBean(ClientRequestObservationConvention.class,
					() -> new DefaultClientRequestObservationConvention("ours"))
			.run((context) -> {
				context.getBean(AdoClient.class).builds().getBuild(1);
				assertThat(this.recorder.names()).containsExactly("ours", "ado.client.operation");
			});
	}

	@Test
	void aConventionForOperationsIsObeyed() {
		this.context.withBean(AdoOperationObservationConvention.class, Hidden::new).run((context) -> {
			context.getBean(AdoClient.class).builds().getBuild(1);
			assertThat(this.recorder.last().getHighCardinalityKeyValue("project"))
				.isEqualTo(KeyValue.of("project", "hidden"));
		});
	}

	@Test
	void observationsOfTheApplicationTakeThePlaceOfOurs() {
		this.context.withBean(AdoObservations.class, AdoObservations::none).run((context) -> {
			context.getBean(AdoClient.class).builds().getBuild(1);
			assertThat(this.recorder.names()).isEmpty();
		});
	}

	@Test
	void operationsCanBeSwitchedOff() {
		this.context.withPropertyValues("management.observations.enable.ado.client.operation=false").run((context) -> {
			context.getBean(AdoClient.class).builds().getBuild(1);
			assertThat(this.recorder.names()).containsExactly("http.client.requests");
		});
	}

	@Test
	void requestsCanBeSwitchedOff() {
		this.context.withPropertyValues("management.observations.enable.http.client.requests=false").run((context) -> {
			context.getBean(AdoClient.class).builds().getBuild(1);
			assertThat(this.recorder.names()).containsExactly("ado.client.operation");
		});
	}

	@Test
	void theObservationOfTheCallerIsTheParent() {
		this.context.run((context) -> {
			Observation caller = Observation.start("caller", context.getBean(ObservationRegistry.class));
			caller.scoped(() -> context.getBean(AdoClient.class).builds().getBuild(1));
			assertThat(this.recorder.last().getParentObservation()).isSameAs(caller);
		});
	}

	private static final class Hidden extends DefaultAdoOperationObservationConvention {

		@Override
		protected KeyValue project(AdoOperationContext context) {
			return KeyValue.of("project", "hidden");
		}

	}

	private static final class Recorder implements ObservationHandler<Observation.Context> {

		private final List<Observation.Context> ended = new ArrayList<>();

		@Override
		public void onStop(Observation.Context context) {
			this.ended.add(context);
		}

		@Override
		public boolean supportsContext(Observation.Context context) {
			return true;
		}

		List<String> names() {
			return this.ended.stream().map(Observation.Context::getName).toList();
		}

		Observation.Context last() {
			return this.ended.get(this.ended.size() - 1);
		}

	}

}
