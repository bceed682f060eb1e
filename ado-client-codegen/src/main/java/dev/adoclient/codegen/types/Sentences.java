package dev.adoclient.codegen.types;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * The sentences of an area, which its Javadoc is made of: {@code Type=…},
 * {@code Type.property=…} and {@code Code.value=…}, with the names of the wire.
 */
final class Sentences {

	private final String file;

	private final Map<String, String> texts;

	private final Set<String> untold;

	private Sentences(String file, Map<String, String> texts) {
		this.file = file;
		this.texts = texts;
		this.untold = new TreeSet<>(texts.keySet());
	}

	/**
	 * Reads {@code sentences/AREA.properties}, a resource of the generator, where there
	 * is one.
	 */
	static Sentences read(String area) {
		String file = "sentences/" + area + ".properties";
		Map<String, String> texts = new HashMap<>();
		try (InputStream content = Sentences.class.getResourceAsStream("/" + file)) {
			if (content != null) {
				load(new InputStreamReader(content, StandardCharsets.UTF_8), file, texts);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(file, ex);
		}
		return new Sentences(file, texts);
	}

	/** {@link Properties} alone would silently take the last of two. */
	private static void load(Reader content, String file, Map<String, String> texts) throws IOException {
		new Properties() {

			private static final long serialVersionUID = 1L;

			@Override
			public synchronized Object put(Object key, Object text) {
				if (texts.put((String) key, (String) text) != null) {
					throw new NotGenerated(file + " has two sentences for " + key);
				}
				return text;
			}

		}.load(content);
	}

	Optional<String> of(String type) {
		this.untold.remove(type);
		return Optional.ofNullable(this.texts.get(type));
	}

	Optional<String> of(String type, String member) {
		return of(type + "." + member);
	}

	/** A sentence that nothing is generated for would never be read by anybody. */
	void requireAllTold() {
		if (!this.untold.isEmpty()) {
			throw new NotGenerated(
					this.file + " has sentences for what is not generated: " + String.join(", ", this.untold)
							+ "; correct the name, or move the sentence to the type that is " + "written by hand");
		}
	}

}
