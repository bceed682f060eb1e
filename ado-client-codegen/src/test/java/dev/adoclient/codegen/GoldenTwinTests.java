package dev.adoclient.codegen;

import java.io.IOException;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import org.junit.jupiter.api.Test;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Compares twins with golden files as whole text; each also compiles without a warning.
 */
class GoldenTwinTests {

	@Test
	void eachRowOfTheMappingHasItsBlockingForm() throws IOException {
		assertThatTwin("example.builds.BuildsClient", Compiling.golden("BuildsAsyncClient"));
	}

	@Test
	void asyncClientsAreGivenAsTheirTwins() throws IOException {
		assertThatTwin("example.AdoClient",
				Compiling.golden("AdoAsyncClient", "AdoClientBuilder", "BuildsAsyncClient"));
	}

	private static void assertThatTwin(String name, Compilation compilation) throws IOException {
		assertThat(compilation).succeededWithoutWarnings();
		String simpleName = name.substring(name.lastIndexOf('.') + 1);
		String generated = compilation.generatedSourceFile(name).orElseThrow().getCharContent(false).toString();
		assertThat(generated)
			.isEqualTo(JavaFileObjects.forResource("golden/" + simpleName + ".java").getCharContent(false).toString());
	}

}
