package dev.adoclient.codegen;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import javax.tools.JavaFileObject;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;

/**
 * Compiles sources with the generator, beside stand-ins for the types that core gives
 * twins.
 */
final class Compiling {

	private static final List<String> STAND_INS = List.of("GenerateBlocking", "AsyncOnly", "Blocking", "MayBeEmpty",
			"Await", "Paged", "PagedFlux");

	private Compiling() {
	}

	static Compiler compiler() {
		return Compiler.javac()
			.withOptions("--release", "17", "-Xlint:all,-processing,-options", "-Werror", "-parameters")
			.withProcessors(new BlockingClientProcessor());
	}

	static Compilation golden(String... names) {
		return sources(Stream.of(names)
			.map((name) -> JavaFileObjects.forResource("golden/" + name + ".java"))
			.toArray(JavaFileObject[]::new));
	}

	static Compilation sources(JavaFileObject... sources) {
		return compiler().compile(withStandIns(sources));
	}

	static List<JavaFileObject> withStandIns(JavaFileObject... sources) {
		List<JavaFileObject> all = new ArrayList<>(List.of(sources));
		STAND_INS.forEach((name) -> all.add(JavaFileObjects.forResource("standins/" + name + ".java")));
		return all;
	}

	/**
	 * The class path of the tests with the compiled classes, which are written to the
	 * folder.
	 */
	static List<File> classPathWith(Compilation compilation, Path folder) throws IOException {
		for (JavaFileObject file : compilation.generatedFiles()) {
			if (file.getKind() == JavaFileObject.Kind.CLASS) {
				Path target = folder.resolve(file.getName().substring("/CLASS_OUTPUT/".length()));
				Files.createDirectories(target.getParent());
				try (InputStream content = file.openInputStream()) {
					Files.copy(content, target);
				}
			}
		}
		return Stream
			.concat(Stream.of(folder.toFile()),
					Stream.of(System.getProperty("java.class.path").split(File.pathSeparator)).map(File::new))
			.toList();
	}

}
