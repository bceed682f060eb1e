package dev.adoclient.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

import dev.adoclient.LibraryClasses;
import dev.adoclient.TestJson;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Compares what is written by hand beside generated types with the facts: of these types
 * nothing else reads the facts.
 */
class DocumentedTypesTests {

	private static final Path SOURCES = Path.of("src/main/java");

	private static final String AREAS = "dev.adoclient.area.";

	private static final Pattern GENERATED = Pattern.compile("@GenerateTypes\\([^)]*\\)");

	private static final Pattern NAME = Pattern.compile("\"(\\w+)\"");

	/** What can be required. */
	private static final Pattern PLAIN = Pattern.compile("(int|long|string|uuid|uri|instant)!?");

	/** Views whose accessors have a type of their own for a property, and why. */
	private static final Map<String, String> OTHERWISE = Map.of("WorkItemDelete.deletedBy",
			"a person that comes as a text", "WorkItemDelete.id", "a number, or the text of one", "WorkItemLink.rel",
			"a code of ours", "WorkItemRelation.rel", "a code of ours", "WorkItemRelation.attributes", "any JSON",
			"WorkItemRelation.url", "need not be an address", "WorkItem.fields", "read by key", "WorkItem.id",
			"absent where a creation is only validated, and insisted on elsewhere", "WorkItem.rev", "as the id is");

	@ParameterizedTest
	@MethodSource("handWritten")
	void eachPropertyOfTheFactsHasAnAccessorOfItsType(Class<?> view, JsonNode properties) {
		properties.forEachEntry((property, kind) -> {
			if (!OTHERWISE.containsKey(view.getSimpleName() + "." + property)) {
				assertThat(accessor(view, property).getReturnType()).as(property).isIn(types(kind.asString(), view));
			}
		});
	}

	@ParameterizedTest
	@MethodSource("handWritten")
	void whatTheFactsRequireIsNeverNullAndNothingElseIsSo(Class<?> view, JsonNode properties) {
		properties.forEachEntry((property, kind) -> {
			if (PLAIN.matcher(kind.asString()).matches()
					&& !OTHERWISE.containsKey(view.getSimpleName() + "." + property)) {
				boolean nullable = accessor(view, property).getAnnotatedReturnType()
					.isAnnotationPresent(Nullable.class);
				assertThat(nullable).as(property).isNotEqualTo(kind.asString().endsWith("!"));
			}
		});
	}

	@Test
	void handWrittenViewsAreFound() {
		assertThat(handWritten().map((arguments) -> ((Class<?>) arguments.get()[0]).getSimpleName())).contains("Build",
				"WorkItem", "Demand");
	}

	@Test
	void aCodeThatIsNotDocumentedIsKept() {
		assertThat(new ProjectState("hibernating").value()).isEqualTo("hibernating");
		assertThat(new ProjectState("hibernating")).hasToString("hibernating");
		assertThat(new String(AdoJson.write(new ProjectState("hibernating")))).isEqualTo("\"hibernating\"");
	}

	static Stream<Arguments> handWritten() {
		return areas().entrySet()
			.stream()
			.flatMap((area) -> area.getValue()
				.stream()
				.flatMap((facts) -> TestJson.read("facts/" + facts + ".json").path("types").properties().stream())
				.map((type) -> Map.entry(AREAS + area.getKey() + "." + type.getKey(), type.getValue())))
			.filter((type) -> isHandWritten(type.getKey()))
			.map((type) -> Arguments.of(LibraryClasses.all().get(type.getKey()).reflect(), type.getValue()));
	}

	/** The name of each area, with the files of facts that its package names. */
	private static Map<String, List<String>> areas() {
		try (Stream<Path> folders = Files.list(SOURCES.resolve(AREAS.replace('.', '/')))) {
			return folders
				.collect(Collectors.toMap((folder) -> folder.getFileName().toString(), DocumentedTypesTests::facts));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<String> facts(Path area) {
		try {
			return GENERATED.matcher(Files.readString(area.resolve("package-info.java")))
				.results()
				.flatMap((annotation) -> NAME.matcher(annotation.group()).results())
				.map((name) -> name.group(1))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static boolean isHandWritten(String name) {
		return Files.exists(SOURCES.resolve(name.replace('.', '/') + ".java"))
				&& AdoObject.class.isAssignableFrom(LibraryClasses.all().get(name).reflect());
	}

	private static Method accessor(Class<?> view, String property) {
		try {
			return view.getMethod(property);
		}
		catch (NoSuchMethodException ex) {
			throw new AssertionError(view.getSimpleName() + " has no accessor for " + property, ex);
		}
	}

	private static Set<Class<?>> types(String kind, Class<?> view) {
		if (kind.startsWith("[")) {
			return Set.of(List.class);
		}
		if (kind.startsWith("{")) {
			return Set.of(Map.class);
		}
		return switch (kind.replace("!", "")) {
			case "string" -> Set.of(String.class);
			case "uri" -> Set.of(URI.class);
			case "uuid" -> Set.of(UUID.class);
			case "flag" -> Set.of(boolean.class);
			case "int" -> Set.of(int.class, Integer.class);
			case "long" -> Set.of(Long.class);
			case "instant" -> Set.of(Instant.class);
			case "any" -> Set.of(JsonNode.class);
			default -> Set.of(named(kind.replace("code:", ""), view));
		};
	}

	private static Class<?> named(String type, Class<?> view) {
		return LibraryClasses.all()
			.stream()
			.filter((candidate) -> candidate.getSimpleName().equals(type)
					&& Set.of(view.getPackageName(), "dev.adoclient.model").contains(candidate.getPackageName()))
			.map(JavaClass::reflect)
			.findFirst()
			.orElseThrow(() -> new AssertionError(type + " is nowhere"));
	}

}
