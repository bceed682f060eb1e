package dev.adoclient.api;

import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Collectors;

import com.tngtech.archunit.core.domain.JavaClass;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import dev.adoclient.LibraryClasses;
import dev.adoclient.model.IdentityRef;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds the public API against {@code api.txt}, so that a change of it shows in a review.
 */
class ApiTextTests {

	private static final Path COMMITTED = Path.of("api.txt");

	@Test
	void thePublicApiIsTheCommittedOne() throws Exception {
		String current = LibraryClasses.all()
			.stream()
			.filter((type) -> !type.getPackageName().startsWith("dev.adoclient.http"))
			.map(JavaClass::reflect)
			.filter(ApiTextTests::isPublic)
			.sorted(Comparator.comparing(Class::getName))
			.map(ApiText::of)
			.collect(Collectors.joining("\n"));
		if (Boolean.getBoolean("api.update")) {
			Files.writeString(COMMITTED, current);
		}
		assertThat(current.lines())
			.as("The public API is another than ado-client-core/api.txt says. If that is meant, run this test with "
					+ "-Dapi.update=true and commit the file: what is gone or changed breaks callers.")
			.containsExactlyElementsOf(Files.readAllLines(COMMITTED, StandardCharsets.UTF_8));
	}

	@Test
	void nullnessAndWhatAConstructorInsistsOnAreTold() {
		assertThat(ApiText.of(Sample.class)).isEqualTo("""
				dev.adoclient.api abstract class ApiTextTests.Sample<T extends Number> implements Comparable<T>
					protected static final String NAME
					protected ApiTextTests.Sample(@Nullable IdentityRef person)
					<S> @Nullable S find(Class<? extends S> type, String... names) throws Exception
				""");
		assertThat(ApiText.of(dev.adoclient.area.builds.Build.class))
			.contains("\n\tBuild(ObjectNode json) requires id\n")
			.contains("\n\t@Nullable Instant finishTime()\n");
		assertThat(ApiText.of(dev.adoclient.area.builds.BuildResult.class)).contains(" FAILED = \"failed\"\n");
	}

	private static boolean isPublic(Class<?> type) {
		return Modifier.isPublic(type.getModifiers())
				&& (type.getDeclaringClass() == null || isPublic(type.getDeclaringClass()));
	}

	abstract static class Sample<T extends Number> implements Comparable<T> {

		protected static final String NAME = "x";

		protected Sample(@Nullable IdentityRef person) {
		}

		public <S> @Nullable S find(Class<? extends S> type, String... names) throws Exception {
			return null;
		}

		void hidden() {
		}

	}

}
