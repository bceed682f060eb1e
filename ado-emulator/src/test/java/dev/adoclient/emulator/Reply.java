package dev.adoclient.emulator;

import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** What came back. */
record Reply(int status, HttpHeaders headers, byte[] body) {

	private static final JsonMapper MAPPER = JsonMapper.builder().build();

	String text() {
		return new String(this.body, StandardCharsets.UTF_8);
	}

	JsonNode json() {
		return MAPPER.readTree(this.body);
	}

	/** The text at a JSON pointer. */
	String at(String pointer) {
		return json().at(pointer).asString();
	}

	String header(String name) {
		return this.headers.firstValue(name).orElse(null);
	}

	List<Integer> ids() {
		List<Integer> ids = new ArrayList<>();
		json().get("value").forEach((element) -> ids.add(element.get("id").asInt()));
		return ids;
	}

	/** The texts that the list consists of. */
	List<String> values() {
		List<String> values = new ArrayList<>();
		json().get("value").forEach((element) -> values.add(element.asString()));
		return values;
	}

	/** The texts of one property of all elements of the list. */
	List<String> values(String property) {
		List<String> values = new ArrayList<>();
		json().get("value").forEach((element) -> values.add(element.get(property).asString()));
		return values;
	}

	/** Expects that status. */
	Reply expect(int expected) {
		assertThat(this.status).as(text()).isEqualTo(expected);
		return this;
	}

	/** Expects a whole error body with that status and that short name of the type. */
	Reply expectError(int expected, String typeKey) {
		expect(expected);
		JsonNode error = json();
		assertThat(error.propertyNames()).containsExactly("$id", "innerException", "message", "typeName", "typeKey",
				"errorCode", "eventId");
		assertThat(at("/typeKey")).isEqualTo(typeKey);
		assertThat(at("/typeName")).contains("." + typeKey + ", ");
		return this;
	}

}
