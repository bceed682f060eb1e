package dev.adoclient.codegen;

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

	static Compilation golden(String... names) {
		return sources(Stream.of(names)
			.map((name) -> JavaFileObjects.forResource("golden/" + name + ".java"))
			.toArray(JavaFileObject[]::new));
	}

	static Compilation sources(JavaFileObject... sources) {
		List<JavaFileObject> all = new ArrayList<>(List.of(sources));
		STAND_INS.forEach((name) -> all.add(JavaFileObjects.forResource("standins/" + name + ".java")));
		return Compiler.javac()
			.withOptions("--release", "17", "-Xlint:all,-processing,-options", "-Werror", "-parameters")
			.withProcessors(new BlockingClientProcessor())
			.compile(all);
	}

}
