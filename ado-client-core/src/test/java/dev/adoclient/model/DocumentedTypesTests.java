package dev.adoclient.model;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

import dev.adoclient.LibraryClasses;
import dev.adoclient.TestJson;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Compares the types of builds with what the service documents.
 */
class DocumentedTypesTests {

	private static final JsonNode DOCUMENTED = TestJson.read("reference/models-build.json");

	/**
	 * Details of triggers, which the service answers and the specification leaves out.
	 */
	private static final Set<String> UNDOCUMENTED = Set.of("Forks", "Schedule");

	@ParameterizedTest
	@MethodSource("properties")
	void eachDocumentedPropertyHasAnAccessorOfItsType(String type, String property, String kind) throws Exception {
		Class<?> view = named(type);
		Method accessor = view.getMethod(property.equals("_links") ? "links" : property);
		assertThat(accessor.getReturnType()).isIn(types(kind));
	}

	@ParameterizedTest
	@MethodSource("codes")
	void eachDocumentedValueOfACodeHasAConstant(String code, List<String> values) throws Exception {
		Class<?> type = named(code);
		List<Object> constants = Arrays.stream(type.getFields())
			.filter((field) -> Modifier.isStatic(field.getModifiers()))
			.map(DocumentedTypesTests::value)
			.toList();
		assertThat(constants).containsExactlyInAnyOrderElementsOf(values);
	}

	@Test
	void eachViewOfBuildsIsHeldAgainstTheSpecification() {
		assertThat(LibraryClasses.concreteSubclassesOf(AdoObject.class)
			.filter((type) -> type.getPackageName().endsWith(".builds") && !UNDOCUMENTED.contains(type.getSimpleName()))
			.map(Class::getSimpleName)).isSubsetOf(DOCUMENTED.path("types").propertyNames());
	}

	@Test
	void aCodeThatIsNotDocumentedIsKept() {
		assertThat(new ProjectState("hibernating").value()).isEqualTo("hibernating");
		assertThat(new String(AdoJson.write(new ProjectState("hibernating")))).isEqualTo("\"hibernating\"");
	}

	static Stream<Arguments> properties() {
		return DOCUMENTED.path("types")
			.properties()
			.stream()
			.flatMap((type) -> type.getValue()
				.properties()
				.stream()
				.map((property) -> Arguments.of(type.getKey(), property.getKey(), property.getValue().asString())));
	}

	static Stream<Arguments> codes() {
		return DOCUMENTED.path("codes")
			.properties()
			.stream()
			.map((code) -> Arguments.of(code.getKey(), code.getValue().valueStream().map(JsonNode::asString).toList()));
	}

	private static Set<Class<?>> types(String kind) throws ClassNotFoundException {
		if (kind.startsWith("array ")) {
			return Set.of(List.class);
		}
		if (kind.startsWith("map ") || kind.equals("ReferenceLinks")) {
			return Set.of(Map.class);
		}
		return switch (kind) {
			case "string" -> Set.of(String.class, URI.class);
			case "uuid" -> Set.of(UUID.class);
			case "boolean" -> Set.of(boolean.class);
			case "int32" -> Set.of(int.class, Integer.class);
			case "int64" -> Set.of(Long.class);
			case "date-time" -> Set.of(Instant.class);
			default -> Set.of(named(kind));
		};
	}

	private static Class<?> named(String type) throws ClassNotFoundException {
		return LibraryClasses.all()
			.stream()
			.filter((candidate) -> candidate.getSimpleName().equals(type)
					&& !candidate.getPackageName().equals("dev.adoclient.workitems"))
			.findFirst()
			.orElseThrow(() -> new ClassNotFoundException(type))
			.reflect();
	}

	private static Object value(Field constant) {
		try {
			return ((Code) constant.get(null)).value();
		}
		catch (IllegalAccessException ex) {
			throw new AssertionError(ex);
		}
	}

}
