package dev.adoclient.codegen;

import javax.tools.JavaFileObject;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;

import static com.google.testing.compile.CompilationSubject.assertThat;

/**
 * Asserts that the generator refuses a source: once, at the line marked {@code // here},
 * with a message that says why.
 */
final class Refusal {

	private final Compilation compilation;

	private final JavaFileObject file;

	private Refusal(JavaFileObject file) {
		this.compilation = Compiling.sources(file);
		this.file = file;
	}

	/** An async client with the method, beside one that is mapped. */
	static Refusal ofMethod(String method) {
		return of("ThingAsyncClient", """
				@GenerateBlocking
				public class ThingAsyncClient {

					/** Returns nothing wrong. */
					public Mono<String> mapped() {
						return Mono.empty();
					}

				%s

				}
				""".formatted(method));
	}

	static Refusal of(String name, String type) {
		String source = """
				package example;

				import java.io.InputStream;
				import java.util.*;
				import java.util.concurrent.*;
				import java.util.function.*;

				import dev.adoclient.blocking.*;
				import dev.adoclient.paging.PagedFlux;
				import org.jspecify.annotations.Nullable;
				import org.reactivestreams.Publisher;
				import org.springframework.core.io.buffer.DataBuffer;
				import reactor.core.publisher.*;

				%s""".formatted(type);
		return new Refusal(JavaFileObjects.forSourceString("example." + name, source));
	}

	void says(String reason) {
		assertThat(this.compilation).failed();
		assertThat(this.compilation).hadErrorCount(1);
		assertThat(this.compilation).hadErrorContaining(reason).inFile(this.file).onLineContaining("// here");
	}

}
