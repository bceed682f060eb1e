package dev.adoclient.model;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.LibraryClasses;

import static org.assertj.core.api.Assertions.assertThat;

class LosslessTests {

	/** What a careless mapping loses. */
	private static final String STRANGE = """
			"zz":null,"aa":1.10,"Id":1E+2,"big":123456789012345678901234567890.123456789,\
			"long":12345678901234567890123,"time":"2026-11-23T09:00:00.1234567Z","offset":"2026-11-23T11:00:00+02:00",\
			"none":"0001-01-01T00:00:00","emptyObject":{},"emptyList":[],"emptyText":"","\u00e9":"composed",\
			"e\u0301":"decomposed","a b":"\uD83D\uDE80","$type":"System.String","_x":{"z":1,"a":{"z":null}},\
			"list":[null,1.0,"1.0",true,[],{}],"__proto__":"x","class":"y\"""";

	@ParameterizedTest
	@MethodSource("views")
	void whatComesInGoesOutAgain(Class<?> type) {
		String required = Specimen.smallest(type).toString();
		String text = required.substring(0, required.length() - 1) + ((required.length() > 2) ? "," : "") + STRANGE
				+ "}";
		AdoObject view = Specimen.view(type, object(text));
		assertThat(new String(AdoJson.write(view), StandardCharsets.UTF_8)).isEqualTo(text);
	}

	@ParameterizedTest
	@MethodSource("views")
	void theJsonIsACopy(Class<?> type) {
		AdoObject view = Specimen.view(type, Specimen.smallest(type).put("x", 1));
		view.json().put("x", 2);
		assertThat(view.json().path("x").asInt()).isEqualTo(1);
	}

	@ParameterizedTest
	@MethodSource("views")
	void equalJsonIsAnEqualView(Class<?> type) {
		ObjectNode json = Specimen.smallest(type);
		AdoObject view = Specimen.view(type, json);
		assertThat(view).isEqualTo(Specimen.view(type, json.deepCopy()))
			.hasSameHashCodeAs(Specimen.view(type, json.deepCopy()))
			.isNotEqualTo(Specimen.view(type, json.deepCopy().put("x", 1)))
			.isNotEqualTo(null)
			.isNotEqualTo(json);
	}

	@ParameterizedTest
	@MethodSource("views")
	void theTextOfAViewIsShortAndInOneLine(Class<?> type) {
		ObjectNode json = Specimen.smallest(type)
			.put("secret", "s3cret")
			.put("name", "x".repeat(100) + "\nINFO forged" + "y".repeat(500));
		assertThat(Specimen.view(type, json).toString()).startsWith(type.getSimpleName() + "[")
			.doesNotContain("s3cret")
			.doesNotContain("\n")
			.hasSizeLessThan(300);
	}

	@Test
	void anObjectCanBeReadAsAnotherType() {
		IdentityRef person = new IdentityRef(object("{\"id\":\"1\",\"x\":1}"));
		PropertiesCollection other = person.as(PropertiesCollection::new);
		assertThat(other.json()).isEqualTo(person.json());
		assertThat(other.names()).containsExactly("id", "x");
	}

	@Test
	void viewsOfDifferentTypesAreNotEqual() {
		ObjectNode json = object("{\"id\":\"1\"}");
		assertThat(new IdentityRef(json)).isNotEqualTo(new PropertiesCollection(json));
	}

	@Test
	void allViewsAreFound() {
		assertThat(views()).contains(IdentityRef.class).hasSizeGreaterThan(40);
	}

	static Stream<Class<?>> views() {
		return LibraryClasses.concreteSubclassesOf(AdoObject.class);
	}

	private static ObjectNode object(String text) {
		return (ObjectNode) AdoJson.read(text.getBytes(StandardCharsets.UTF_8));
	}

}
