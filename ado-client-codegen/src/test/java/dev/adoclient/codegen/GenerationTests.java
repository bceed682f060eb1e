package dev.adoclient.codegen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.adoclient.codegen.types.TypesProcessor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * How the generator behaves as an annotation processor.
 */
class GenerationTests {

	private static final String[] ALL = { "AdoAsyncClient", "AdoClientBuilder", "BuildsAsyncClient", "LiveAsyncThing",
			"DocumentedAsyncClient" };

	@Test
	void theSameSourcesGiveTheSameBytes() {
		Map<String, String> first = twinsOf(Compiling.golden(ALL));
		assertThat(first).hasSize(4);
		assertThat(twinsOf(Compiling.golden(ALL))).isEqualTo(first);
	}

	@Test
	void aTwinDoesNotDependOnWhatElseIsCompiled() {
		assertThat(twinsOf(Compiling.golden(ALL))).containsAllEntriesOf(twinsOf(Compiling.golden("BuildsAsyncClient")));
	}

	@Test
	void eachMethodThatIsNotMappedHasItsOwnError() {
		JavaFileObject source = JavaFileObjects.forSourceString("example.ThingAsyncClient", """
				package example;

				import dev.adoclient.blocking.GenerateBlocking;
				import reactor.core.publisher.Mono;

				@GenerateBlocking
				public class ThingAsyncClient {

					public Mono<Mono<String>> first() {
						return Mono.empty();
					}

					public void second(Mono<String> later) {
					}

				}
				""");
		Compilation compilation = Compiling.sources(source);
		assertThat(compilation).hadErrorCount(2);
		assertThat(compilation).hadErrorContaining("ThingAsyncClient.first").inFile(source).onLine(9);
		assertThat(compilation).hadErrorContaining("ThingAsyncClient.second").inFile(source).onLine(13);
	}

	@Test
	void anAsyncClientOnTheClassPathIsGivenAsItsTwin(@TempDir Path classes) throws IOException {
		Compilation compilation = Compiling.compiler()
			.withClasspath(Compiling.classPathWith(Compiling.golden("BuildsAsyncClient"), classes))
			.compile(JavaFileObjects.forSourceString("example.ThingAsyncClient", """
					package example;

					import dev.adoclient.blocking.GenerateBlocking;
					import example.builds.BuildsAsyncClient;

					@GenerateBlocking
					public class ThingAsyncClient {

						/** Returns the builds. */
						public BuildsAsyncClient builds() {
							throw new UnsupportedOperationException();
						}

					}
					"""));
		assertThat(compilation).succeededWithoutWarnings();
		assertThat(compilation).generatedSourceFile("example.ThingClient")
			.contentsAsUtf8String()
			.contains("return BuildsClient.of(this.async.builds());");
	}

	/** As in an IDE that has a compiler of its own. */
	@Test
	void outsideJavacReferencesStayAsTheyAre() {
		Compilation compilation = Compiling.compiler()
			.withProcessors(new OutsideJavac())
			.compile(Compiling.withStandIns(JavaFileObjects.forSourceString("example.ThingAsyncClient", """
					package example;

					import java.util.List;

					import dev.adoclient.blocking.GenerateBlocking;

					@GenerateBlocking
					public class ThingAsyncClient {

						/** Returns a {@link List}. */
						public List<String> names() {
							return List.of();
						}

					}
					""")));
		assertThat(compilation).succeededWithoutWarnings();
		assertThat(compilation).generatedSourceFile("example.ThingClient")
			.contentsAsUtf8String()
			.contains("Returns a {@link List}.");
	}

	@Test
	void theCompilerFindsTheProcessors() throws IOException {
		assertThat(resource("META-INF/services/javax.annotation.processing.Processor").lines())
			.containsExactly(BlockingClientProcessor.class.getName(), TypesProcessor.class.getName());
	}

	@Test
	void theProcessorIsIsolatingInIncrementalBuilds() throws IOException {
		assertThat(resource("META-INF/gradle/incremental.annotation.processors"))
			.isEqualTo(BlockingClientProcessor.class.getName() + ",isolating");
	}

	private static Map<String, String> twinsOf(Compilation compilation) {
		Map<String, String> twins = new TreeMap<>();
		for (JavaFileObject twin : compilation.generatedSourceFiles()) {
			try {
				twins.put(twin.getName(), twin.getCharContent(false).toString());
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
		return twins;
	}

	private static String resource(String name) throws IOException {
		return JavaFileObjects.forResource(name).getCharContent(false).toString().strip();
	}

	private static final class OutsideJavac extends AbstractProcessor {

		private final BlockingClientProcessor processor = new BlockingClientProcessor();

		@Override
		public Set<String> getSupportedAnnotationTypes() {
			return this.processor.getSupportedAnnotationTypes();
		}

		@Override
		public SourceVersion getSupportedSourceVersion() {
			return this.processor.getSupportedSourceVersion();
		}

		@Override
		public void init(ProcessingEnvironment environment) {
			this.processor.init((ProcessingEnvironment) Proxy.newProxyInstance(getClass().getClassLoader(),
					new Class<?>[] { ProcessingEnvironment.class },
					(proxy, method, arguments) -> method.invoke(environment, arguments)));
		}

		@Override
		public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
			return this.processor.process(annotations, round);
		}

	}

}
