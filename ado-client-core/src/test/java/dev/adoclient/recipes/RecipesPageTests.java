package dev.adoclient.recipes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The recipes of the documentation are the code of the tests in this folder.
 */
class RecipesPageTests {

	private static final Pattern SNIPPET = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

	@Test
	void eachRecipeIsTheCodeOfATest() throws IOException {
		List<List<String>> tests = tests();
		List<List<String>> recipes = SNIPPET.matcher(Files.readString(Path.of("../docs/recipes.md")))
			.results()
			.map(RecipesPageTests::lines)
			.toList();
		assertThat(recipes).hasSize(6)
			.allSatisfy((recipe) -> assertThat(recipe).hasSizeLessThan(60))
			.allSatisfy((recipe) -> assertThat(tests).anySatisfy((test) -> assertThat(test).containsSequence(recipe)));
	}

	private static List<String> lines(MatchResult snippet) {
		return snippet.group(1).lines().map(String::strip).toList();
	}

	private static List<List<String>> tests() throws IOException {
		try (Stream<Path> files = Files.list(Path.of("src/test/java/dev/adoclient/recipes"))) {
			return files.map(RecipesPageTests::read).toList();
		}
	}

	private static List<String> read(Path file) {
		try {
			return Files.readString(file).lines().map(String::strip).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
