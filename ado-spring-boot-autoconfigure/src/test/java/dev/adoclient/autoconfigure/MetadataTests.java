package dev.adoclient.autoconfigure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import dev.adoclient.connection.AdoDeployment;
import dev.adoclient.connection.AdoService;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an editor shows of the properties, and the table of the documentation.
 */
class MetadataTests {

	private static final Path TABLE = Path.of("..", "docs", "properties.md");

	private final JsonNode metadata = metadata();

	@Test
	void everyPropertyIsDescribedInASentenceAsPlainText() {
		assertThat(properties()).hasSizeGreaterThan(30)
			.allSatisfy((property) -> assertThat(property.path("description").asString("")).matches("(?s)[A-Z].*\\.")
				.doesNotContain("{@", "<", "\n"));
	}

	@Test
	void aDefaultIsSaidWhereThereIsOne() {
		assertThat(properties()).filteredOn((property) -> property.get("defaultValue") != null)
			.extracting((property) -> property.path("name").stringValue())
			.contains("ado.api-version", "ado.timeouts.deadline", "ado.limits.memory", "ado.retry.attempts",
					"ado.health.cache", "management.health.ado.enabled")
			.doesNotContain("ado.organization", "ado.token");
	}

	@Test
	void hintsKnowEveryDeploymentAndService() {
		assertThat(hints("ado.deployment")).containsExactlyElementsOf(names(AdoDeployment.values()));
		assertThat(hints("ado.hosts.keys")).containsExactlyElementsOf(names(AdoService.values()));
		assertThat(hints("ado.api-version")).contains("7.1");
	}

	@Test
	void theTableOfTheDocumentationSaysTheSame() throws IOException {
		String documented = Files.readString(TABLE).replace("\r\n", "\n");
		assertThat(documented).as("the table is to be: %n%s", table()).contains(table());
	}

	private String table() {
		List<String> lines = new ArrayList<>(List.of("| property | type | default | meaning |", "|---|---|---|---|"));
		new TreeSet<>(properties().stream().map(MetadataTests::line).toList()).forEach(lines::add);
		return String.join("\n", lines) + "\n";
	}

	private static String line(JsonNode property) {
		String type = property.path("type").stringValue().replaceAll("[a-z]+\\.|\\w+\\$", "").replace(",", ", ");
		JsonNode value = property.get("defaultValue");
		return "| `%s` | %s | %s | %s |".formatted(property.path("name").stringValue(), type.replace("<", "\\<"),
				(value != null) ? "`" + value.asString() + "`" : "", property.path("description").stringValue());
	}

	private List<JsonNode> properties() {
		return StreamSupport.stream(this.metadata.path("properties").spliterator(), false).toList();
	}

	private List<String> hints(String name) {
		return StreamSupport.stream(this.metadata.path("hints").spliterator(), false)
			.filter((hint) -> hint.path("name").stringValue().equals(name))
			.flatMap((hint) -> StreamSupport.stream(hint.path("values").spliterator(), false))
			.map((value) -> value.path("value").stringValue())
			.toList();
	}

	private static List<String> names(Enum<?>[] values) {
		return Arrays.stream(values).map((value) -> value.name().toLowerCase(Locale.ROOT).replace('_', '-')).toList();
	}

	private static JsonNode metadata() {
		String file = "/META-INF/spring-configuration-metadata.json";
		try (InputStream content = Objects.requireNonNull(AdoProperties.class.getResourceAsStream(file), file)) {
			return JsonMapper.builder().build().readTree(content);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
