package dev.adoclient.codegen.types;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The files that are written by hand for the generator: facts and sentences.
 */
record Resources(ClassLoader loader) {

	Optional<String> text(String name) {
		try (InputStream content = this.loader.getResourceAsStream(name)) {
			return (content != null) ? Optional.of(new String(content.readAllBytes(), StandardCharsets.UTF_8))
					: Optional.empty();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(name, ex);
		}
	}

}
