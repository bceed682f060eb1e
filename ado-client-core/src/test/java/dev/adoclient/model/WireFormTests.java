package dev.adoclient.model;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.LibraryClasses;
import dev.adoclient.area.builds.Build;
import dev.adoclient.area.builds.BuildRequest;
import dev.adoclient.area.builds.BuildStatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class WireFormTests {

	private static final String JSON = "{\"id\":5,\"none\":null,\"ratio\":1.10,\"big\":1E+2,"
			+ "\"text\":\"\u00fc \uD83D\uDE80\",\"list\":[{}]}";

	private static final Build BUILD = new Build((ObjectNode) read(JSON));

	@Test
	void jackson2WritesTheJsonOfAView() throws Exception {
		assertThat(jackson2().writeValueAsString(BUILD)).isEqualTo(JSON);
		assertThat(jackson2().writeValueAsString(Map.of("builds", List.of(BUILD))))
			.isEqualTo("{\"builds\":[" + JSON + "]}");
	}

	@Test
	void jackson2WritesTheJsonOfARequestAndOfAPatch() throws Exception {
		assertThat(jackson2().writeValueAsString(BuildRequest.of(7))).isEqualTo("{\"definition\":{\"id\":7}}");
		assertThat(jackson2().writeValueAsString(JsonPatch.empty().add("/fields/a", List.of(1)).remove("/fields/b")))
			.isEqualTo("[{\"op\":\"add\",\"path\":\"/fields/a\",\"value\":[1]},"
					+ "{\"op\":\"remove\",\"path\":\"/fields/b\"}]");
		assertThat(jackson2().writeValueAsString(BuildStatus.COMPLETED)).isEqualTo("\"completed\"");
	}

	@ParameterizedTest
	@MethodSource("views")
	void jackson2WritesEachView(Class<?> type) throws Exception {
		ObjectNode json = Specimen.smallest(type).put("x", "y");
		assertThat(jackson2().writeValueAsString(Specimen.view(type, json))).isEqualTo(json.toString());
	}

	@Test
	void jackson2WillNotReadAViewAsSomethingElse() {
		assertThatIllegalArgumentException().isThrownBy(() -> jackson2().convertValue(BUILD, Map.class));
	}

	@Test
	void theJacksonOfTheApplicationWritesAViewWithoutItsOwnSettings() {
		JsonMapper mapper = JsonMapper.builder()
			.changeDefaultPropertyInclusion((value) -> value.withValueInclusion(JsonInclude.Include.NON_NULL)
				.withContentInclusion(JsonInclude.Include.NON_NULL))
			.build();
		assertThat(mapper.writeValueAsString(Map.of("build", BUILD))).isEqualTo("{\"build\":" + JSON + "}");
		assertThat(mapper.valueToTree(BUILD).path("id").isInt()).isTrue();
	}

	@Test
	void aViewInARequestIsATreeInItAndNotItsText() {
		assertThat(BuildRequest.of(7).property("of", BUILD).json().path("of")).isEqualTo(BUILD.json());
		assertThat(AdoJson.tree(JsonPatch.empty().add("/a", 1)).path(0).path("op").stringValue()).isEqualTo("add");
	}

	@Test
	void halfOfAPairOfSurrogatesComesBackAsItWas() {
		String text = "a\uD83D b\uDE80 c\uDE80\uD83D \uD83D\uDE80 \uD83D";
		byte[] written = AdoJson.write(Map.of("text", text));
		ObjectNode read = (ObjectNode) AdoJson.read(written);
		assertThat(read.path("text").stringValue()).isEqualTo(text);
		assertThat(AdoJson.write(read)).isEqualTo(written);
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 100, 7_990, 8_000, 33_000 })
	void aWholePairIsWrittenAsItIsWhereverItStands(int before) {
		String text = "x".repeat(before) + "\uD83D\uDE80";
		assertThat(new String(AdoJson.write(text), StandardCharsets.UTF_8)).isEqualTo("\"" + text + "\"");
		assertThat(AdoJson.read(AdoJson.write("x".repeat(before) + "\uD83D" + "y")).stringValue())
			.isEqualTo("x".repeat(before) + "\uD83Dy");
	}

	static Stream<Class<?>> views() {
		return LibraryClasses.concreteSubclassesOf(AdoObject.class);
	}

	private static ObjectMapper jackson2() {
		return new ObjectMapper().setDefaultPropertyInclusion(
				JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL));
	}

	private static tools.jackson.databind.JsonNode read(String json) {
		return AdoJson.read(json.getBytes(StandardCharsets.UTF_8));
	}

}
