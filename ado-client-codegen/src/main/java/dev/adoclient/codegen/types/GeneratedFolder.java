package dev.adoclient.codegen.types;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import javax.annotation.processing.Filer;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

import com.palantir.javapoet.JavaFile;

/**
 * The folder of the generated sources, after a run as if there had been none before: a
 * file that stays the same is left alone, so that nothing is compiled again for it, and
 * one that is no longer generated is deleted.
 */
final class GeneratedFolder {

	static final String HEADER = "Generated from facts by ado-client-codegen. Generated, do not edit.";

	private final Filer filer;

	private final Set<Path> current = new HashSet<>();

	GeneratedFolder(Filer filer) {
		this.filer = filer;
	}

	void write(JavaFile file) throws IOException {
		FileObject source = find(file.packageName(), file.typeSpec().name() + ".java");
		if (isOnDisk(source)) {
			this.current.add(Path.of(source.toUri()));
		}
		if (!file.toString().equals(contentOf(source))) {
			file.writeTo(this.filer);
		}
	}

	void deleteOthers() throws IOException {
		FileObject place = find("", "place");
		if (!isOnDisk(place)) {
			return;
		}
		Path root = Path.of(place.toUri()).resolveSibling(".");
		if (!Files.exists(root)) {
			return;
		}
		try (Stream<Path> files = Files.walk(root)) {
			List<Path> others = files.map(Path::normalize)
				.filter((file) -> file.toString().endsWith(".java") && !this.current.contains(file))
				.toList();
			for (Path other : others) {
				if (Files.readString(other).startsWith("// " + HEADER)) {
					Files.delete(other);
				}
			}
		}
	}

	private FileObject find(String packageName, String name) throws IOException {
		return this.filer.getResource(StandardLocation.SOURCE_OUTPUT, packageName, name);
	}

	private static boolean isOnDisk(FileObject file) {
		return "file".equals(file.toUri().getScheme());
	}

	private static String contentOf(FileObject file) throws IOException {
		try {
			return file.getCharContent(true).toString();
		}
		catch (FileNotFoundException | NoSuchFileException ex) {
			return "";
		}
	}

}
