package dev.adoclient.codegen;

import java.io.IOException;

import javax.tools.JavaFileObject;

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

	@Test
	void whateverASignatureSaysIsCarriedOver() throws IOException {
		assertThatTwin("example.live.LiveThing", Compiling.golden("LiveAsyncThing"));
	}

	@Test
	void javadocIsCarriedOverWithReferencesThatNeedNoImport() throws IOException {
		assertThatTwin("example.documented.DocumentedClient",
				Compiling.golden("DocumentedAsyncClient", "BuildsAsyncClient"));
	}

	private static void assertThatTwin(String name, Compilation compilation) throws IOException {
		assertThat(compilation).succeededWithoutWarnings();
		JavaFileObject twin = compilation.generatedSourceFile(name).orElseThrow();
		JavaFileObject golden = JavaFileObjects
			.forResource("golden/" + name.substring(name.lastIndexOf('.') + 1) + ".java");
		assertThat(twin.getCharContent(false).toString()).isEqualTo(golden.getCharContent(false).toString());
	}

}
