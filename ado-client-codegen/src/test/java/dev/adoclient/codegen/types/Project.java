package dev.adoclient.codegen.types;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A project on disk, with facts and sentences of its own, that is compiled in two steps
 * as core is.
 */
final class Project {

	private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

	private static final List<String> STAND_INS = List.of("AdoObject", "Code", "GenerateTypes", "GenerateSharedTypes");

	private final Path folder;

	Project(Path folder) {
		this.folder = folder;
		STAND_INS.forEach((name) -> source("dev.adoclient.model." + name, resource("/standins/" + name + ".java")));
	}

	static String resource(String name) {
		try (var content = Project.class.getResourceAsStream(name)) {
			return new String(content.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	Project facts(String name, String json) {
		return write("resources/facts/" + name + ".json", json);
	}

	/** Facts in which the one operation answers the first type. */
	Project facts(String name, String types, String codes) {
		String first = types.substring(types.indexOf('"'), types.indexOf('"', types.indexOf('"') + 1) + 1);
		return facts(name, """
				{"operations":[{"id":"Things_List","answer":%s}],"types":{%s},"codes":{%s}}
				""".formatted(first, types, codes));
	}

	Project sentences(String area, String properties) {
		return write("resources/sentences/" + area + ".properties", properties);
	}

	Project area(String packageName, String... facts) {
		return annotated(packageName, "GenerateTypes", facts);
	}

	Project shared(String packageName, String... types) {
		return annotated(packageName, "GenerateSharedTypes", types);
	}

	private Project annotated(String packageName, String annotation, String... values) {
		return source(packageName + ".package-info", "@dev.adoclient.model." + annotation + "({ \""
				+ String.join("\", \"", values) + "\" })\npackage " + packageName + ";\n");
	}

	Project source(String name, String text) {
		return write("sources/" + name.replace('.', '/') + ".java", text);
	}

	Project delete(String name) {
		try {
			Files.delete(this.folder.resolve("sources/" + name.replace('.', '/') + ".java"));
			return this;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Project write(String name, String text) {
		try {
			Path file = this.folder.resolve(name);
			Files.createDirectories(file.getParent());
			Files.writeString(file, text);
			return this;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Runs the first step and returns its errors and warnings. */
	List<String> generate() {
		try {
			Files.createDirectories(generated());
			URL resources = this.folder.resolve("resources").toUri().toURL();
			try (URLClassLoader loader = new URLClassLoader(new URL[] { resources }, null)) {
				return javac(sources("sources", "package-info.java"), new TypesProcessor(loader), "-proc:only",
						"-implicit:none", "-sourcepath", this.folder.resolve("sources").toString(), "-s",
						generated().toString());
			}
		}
		catch (MalformedURLException ex) {
			throw new IllegalStateException(ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Runs the second step and returns its errors and warnings. */
	List<String> compile() throws IOException {
		Path classes = Files.createDirectories(this.folder.resolve("classes"));
		List<Path> all = new ArrayList<>(sources("sources", ".java"));
		all.addAll(sources("generated", ".java"));
		return javac(all, null, "-proc:none", "-Xlint:all", "-Werror", "-d", classes.toString());
	}

	private static List<String> javac(List<Path> sources, Processor processor, String... options) throws IOException {
		DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
		try (StandardJavaFileManager files = JAVAC.getStandardFileManager(diagnostics, null, null)) {
			JavaCompiler.CompilationTask task = JAVAC.getTask(null, files, diagnostics, List.of(options), null,
					files.getJavaFileObjectsFromPaths(sources));
			if (processor != null) {
				task.setProcessors(List.of(processor));
			}
			task.call();
			return diagnostics.getDiagnostics().stream().map((diagnostic) -> diagnostic.getMessage(null)).toList();
		}
	}

	private List<Path> sources(String where, String ending) throws IOException {
		try (Stream<Path> files = Files.walk(this.folder.resolve(where))) {
			return files.filter((file) -> file.toString().endsWith(ending)).toList();
		}
	}

	Path generated() {
		return this.folder.resolve("generated");
	}

	/** The generated sources by the names of their files. */
	Map<String, String> sourcesByName() throws IOException {
		Map<String, String> texts = new TreeMap<>();
		for (Path file : sources("generated", ".java")) {
			texts.put(generated().relativize(file).toString(), Files.readString(file));
		}
		return texts;
	}

}
