package dev.adoclient.autoconfigure;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.micrometer.common.docs.KeyName;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MockClock;
import io.micrometer.core.instrument.simple.SimpleConfig;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.Observation;
import org.junit.jupiter.api.Test;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import dev.adoclient.autoconfigure.endpoint.ClientDescription;
import dev.adoclient.autoconfigure.metrics.AdoClientMetrics;
import dev.adoclient.observation.AdoObservationDocumentation;
import dev.adoclient.observation.AdoOperationContext;
import dev.adoclient.observation.DefaultAdoOperationObservationConvention;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every name in the documentation of what can be observed is one of the code, and none is
 * missing.
 */
class ObservabilityDocumentTests {

	private static final String PAGE = page();

	@Test
	void theKeysOfAnOperationAreThose() {
		Stream<KeyName> low = Arrays.stream(AdoObservationDocumentation.OPERATION.getLowCardinalityKeyNames());
		Stream<KeyName> high = Arrays.stream(AdoObservationDocumentation.OPERATION.getHighCardinalityKeyNames());
		assertThat(rows("key")).containsExactlyElementsOf(
				Stream
					.concat(low.map((key) -> "`" + key.asString() + "` | low"),
							high.map((key) -> "`" + key.asString() + "` | high"))
					.toList());
		assertThat(PAGE).contains("`" + new DefaultAdoOperationObservationConvention().getName() + "`");
		assertThat(AdoOperationContext.Outcome.values())
			.allSatisfy((outcome) -> assertThat(PAGE).contains("`" + outcome + "`"));
	}

	@Test
	void theEventsOfAnOperationAreThose() {
		assertThat(rows("event")).extracting((row) -> row.split(" \\|")[0])
			.containsExactlyElementsOf(Arrays.stream(AdoObservationDocumentation.OPERATION.getEvents())
				.map(Observation.Event::getName)
				.map((name) -> "`" + name + "`")
				.toList());
	}

	@Test
	void theMetersAreThose() {
		new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(AdoAutoConfiguration.class))
			.withPropertyValues("ado.organization=contoso", "ado.token=t")
			.run((context) -> {
				SimpleMeterRegistry meters = new SimpleMeterRegistry(SimpleConfig.DEFAULT, new MockClock());
				new AdoClientMetrics(context.getBean(AdoClients.class)).bindTo(meters);
				assertThat(rows("meter")).containsExactlyInAnyOrderElementsOf(
						meters.getMeters().stream().map(Meter::getId).map(ObservabilityDocumentTests::row).toList());
			});
	}

	@Test
	void theEndpointShowsThat() {
		assertThat(rows("name")).extracting((row) -> row.split(" \\|")[0])
			.containsExactlyElementsOf(names(ClientDescription.class).toList());
		assertThat(Stream
			.of(ClientDescription.Quota.class, ClientDescription.Gate.class, ClientDescription.InFlightRequests.class,
					Failure.class)
			.flatMap(ObservabilityDocumentTests::names)).allSatisfy((name) -> assertThat(PAGE).contains(name));
	}

	private static String row(Meter.Id meter) {
		String type = meter.getType().name().toLowerCase(Locale.ROOT);
		return "`%s` | %s | %s".formatted(meter.getName(), type, meter.getBaseUnit());
	}

	private static Stream<String> names(Class<?> type) {
		return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).map((name) -> "`" + name + "`");
	}

	/**
	 * Returns the rows of the table that begins with that word, without what the last
	 * column says.
	 */
	private static List<String> rows(String head) {
		return Pattern.compile("(?m)^\\| " + head + " \\|.*\n\\|[-|]+\n((?:\\|.*\n)+)")
			.matcher(PAGE)
			.results()
			.flatMap((table) -> table.group(1).lines())
			.map((line) -> line.replaceAll("^\\| (.*) \\| [^|]* \\|$", "$1"))
			.toList();
	}

	private static String page() {
		try {
			return Files.readString(Path.of("..", "docs", "observability.md")).replace("\r\n", "\n");
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
