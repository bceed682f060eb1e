package dev.adoclient.codegen.types;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Compares the facts with their corrections: a fact that is corrected by hand is the one
 * that the next run of {@code MakeFacts} will make, too.
 */
class CorrectionsTests {

	private static final Path FOLDER = Path.of("src/facts/corrections");

	@ParameterizedTest
	@MethodSource("files")
	void eachCorrectionIsInTheFacts(String file) throws IOException {
		JsonNode facts = read(Path.of("src/main/resources/facts", file));
		for (JsonNode correction : read(FOLDER.resolve(file))) {
			assertThat(current(correction, facts)).as(correction.toString()).isEqualTo(correction.get("is"));
			assertThat(correction.path("why").asString("")).as(correction.toString()).isNotBlank();
		}
	}

	private static JsonNode current(JsonNode correction, JsonNode facts) {
		if (correction.has("operation")) {
			return facts.get("operations")
				.valueStream()
				.filter((operation) -> operation.get("id").equals(correction.get("operation")))
				.findFirst()
				.orElseThrow()
				.path(correction.get("fact").asString());
		}
		if (correction.has("code")) {
			return facts.get("codes").path(correction.get("code").asString());
		}
		if (correction.has("property")) {
			return facts.get("types")
				.path(correction.get("type").asString())
				.path(correction.get("property").asString());
		}
		String name = correction.get("is").asString();
		boolean renamed = facts.get("types").has(name) || facts.get("codes").has(name);
		return renamed ? correction.get("is") : correction.get("type");
	}

	static Stream<String> files() throws IOException {
		try (Stream<Path> files = Files.list(FOLDER)) {
			return files.map((file) -> file.getFileName().toString()).sorted().toList().stream();
		}
	}

	private static JsonNode read(Path file) throws IOException {
		return JsonMapper.shared().readTree(Files.readString(file));
	}

}
