package dev.adoclient.model;

import java.lang.reflect.Method;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.LibraryClasses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class AccessorTests {

	/** Answers made of several properties, or of what is deeper. */
	private static final Set<String> MADE_UP = Set.of("AuthenticatedUser.isAnonymous", "AuthenticatedUser.account",
			"AuthenticatedUser.displayName", "PropertiesCollection.names", "WorkItem.fieldNames",
			"WorkItemBatchAnswer.isSuccess", "WorkItemBatchAnswer.workItem", "WorkItemBatchAnswer.failure",
			"WorkItemBatchResult.failures", "WorkItemBatchResult.answers", "WorkItemQueryResult.ids",
			"WorkItemRelation.workItemId", "WorkItemRelation.attachmentId", "WorkItemRelation.comment",
			"WorkItemType.transitions");

	@ParameterizedTest
	@MethodSource("optionalAccessors")
	void anAbsentPropertyIsNullOrEmptyOrFalse(Class<?> type, String name) {
		ObjectNode json = Specimen.smallest(type);
		if (!json.has(name)) {
			assertThat(isNothing(read(type, json, name)) || MADE_UP.contains(type.getSimpleName() + "." + name))
				.isTrue();
		}
	}

	@ParameterizedTest
	@MethodSource("optionalAccessors")
	void anExplicitNullIsNullOrEmptyOrFalse(Class<?> type, String name) {
		ObjectNode json = Specimen.smallest(type);
		if (!json.has(name)) {
			json.putNull(name);
			assertThat(isNothing(read(type, json, name)) || MADE_UP.contains(type.getSimpleName() + "." + name))
				.isTrue();
		}
	}

	@ParameterizedTest
	@MethodSource("plainAccessors")
	void aPropertyOfAnotherTypeIsUnexpectedJson(Class<?> type, String name) {
		assertThat(wrong(type, name)).allSatisfy((wrong) -> {
			ObjectNode json = Specimen.smallest(type);
			json.set(name, json(wrong));
			assertThatExceptionOfType(UnexpectedJsonException.class).isThrownBy(() -> read(type, json, name))
				.withMessageContaining("." + name);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"x\"", "[]", "{\"self\":\"x\"}", "{\"self\":{\"href\":null}}" })
	void linksThatAreNoneAreLeftOut(String links) {
		assertThat(identity("{\"_links\":" + links + "}").links()).isEmpty();
	}

	@Test
	void linksAreAddressesByName() {
		assertThat(identity("{\"_links\":{\"self\":{\"href\":\"https://dev.azure.com/contoso\"}}}").links())
			.hasEntrySatisfying("self", (href) -> assertThat(href).hasToString("https://dev.azure.com/contoso"));
	}

	@Test
	void aLinkThatIsNoAddressIsUnexpectedJson() {
		assertThatExceptionOfType(UnexpectedJsonException.class)
			.isThrownBy(() -> identity("{\"_links\":{\"self\":{\"href\":\"not an address\"}}}").links())
			.withMessageContaining("_links");
	}

	@ParameterizedTest
	@MethodSource("requiredAccessors")
	void anAbsentNumberThatHasToBeThereIsUnexpectedJson(Class<?> type, String name) {
		ObjectNode json = Specimen.smallest(type);
		json.remove(name);
		assertThatExceptionOfType(UnexpectedJsonException.class).isThrownBy(() -> read(type, json, name))
			.withMessageContaining("." + name + " should be a value");
	}

	static Stream<Arguments> optionalAccessors() {
		return accessors((accessor) -> accessor.getReturnType() != int.class);
	}

	static Stream<Arguments> requiredAccessors() {
		return accessors((accessor) -> accessor.getReturnType() == int.class);
	}

	private static Stream<Arguments> accessors(Predicate<Method> filter) {
		return LibraryClasses.concreteSubclassesOf(AdoObject.class)
			.flatMap((type) -> Specimen.accessors(type)
				.stream()
				.filter(filter)
				.filter((method) -> !MADE_UP.contains(type.getSimpleName() + "." + method.getName()))
				.map((method) -> Arguments.of(type, method.getName())));
	}

	static Stream<Arguments> plainAccessors() {
		return Stream.concat(optionalAccessors(), requiredAccessors());
	}

	private static List<String> wrong(Class<?> type, String name) {
		Method accessor = accessor(type, name);
		Class<?> result = accessor.getReturnType();
		if (List.class.isAssignableFrom(result)) {
			return holdsAnyJson(accessor) ? List.of("{}", "\"x\"", "1") : List.of("{}", "\"x\"", "1", "[[]]");
		}
		if (Map.class.isAssignableFrom(result)) {
			return holdsAnyJson(accessor) ? List.of("[]", "\"x\"") : List.of("[]", "\"x\"", "{\"a\":[]}");
		}
		if (AdoObject.class.isAssignableFrom(result) || result == Optional.class) {
			return List.of("[]", "\"x\"", "1");
		}
		if (result == String.class || Code.class.isAssignableFrom(result)) {
			return List.of("{}", "[]");
		}
		if (JsonNode.class.isAssignableFrom(result)) {
			return List.of();
		}
		if (result == URI.class) {
			return List.of("{}", "[]", "\"not an address\"");
		}
		return List.of("{}", "[]", "\"never\"", "[1]");
	}

	private static boolean holdsAnyJson(Method accessor) {
		return accessor.getGenericReturnType().getTypeName().contains(JsonNode.class.getName());
	}

	private static Method accessor(Class<?> type, String name) {
		try {
			return type.getMethod(name);
		}
		catch (NoSuchMethodException ex) {
			throw new AssertionError(ex);
		}
	}

	private static Object read(Class<?> type, ObjectNode json, String name) {
		return Specimen.read(Specimen.view(type, json), accessor(type, name));
	}

	private static boolean isNothing(Object value) {
		return value == null || value.equals(false) || value.equals(List.of()) || value.equals(Set.of())
				|| value.equals(Map.of()) || value.equals(Optional.empty());
	}

	private static IdentityRef identity(String json) {
		return new IdentityRef((ObjectNode) json(json));
	}

	private static JsonNode json(String text) {
		return AdoJson.read(text.getBytes(StandardCharsets.UTF_8));
	}

}
