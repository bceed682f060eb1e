package dev.adoclient.codegen.types;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * The folder of an area's {@code package-info.java}: what has a file there is written by
 * hand. The compiler's own look-up would find what was generated before, too.
 */
record SourceFolder(Path folder) {

	/** Whether the type is written by hand, and if so, as what the facts say it is. */
	boolean has(String type) {
		Path file = this.folder.resolve(type + ".java");
		if (!Files.exists(file)) {
			return false;
		}
		Pattern viewOrCode = Pattern.compile(
				"(class|record) " + type + "\\b[^{]*\\b(extends (\\w+\\.)*AdoObject\\b|implements [^{]*\\bCode\\b)");
		try {
			if (viewOrCode.matcher(Files.readString(file)).find()) {
				return true;
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		throw new NotGenerated(file.getFileName() + " is written by hand and is no view or code, but the facts have a "
				+ "type of that name; give the class another name, or correct the name in the facts");
	}

}
