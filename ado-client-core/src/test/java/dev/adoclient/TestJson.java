package dev.adoclient;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoJson;

/**
 * JSON of the service, out of files.
 */
public final class TestJson {

	private TestJson() {
	}

	/**
	 * Returns the object in a file such as {@code json/build.json}.
	 */
	public static ObjectNode object(String file) {
		return (ObjectNode) read(file);
	}

	/**
	 * Returns the JSON in a file.
	 */
	public static JsonNode read(String file) {
		try (InputStream json = TestJson.class.getResourceAsStream("/" + file)) {
			return AdoJson.read(Objects.requireNonNull(json, file));
		}
		catch (IOException ex) {
			throw new AssertionError(file, ex);
		}
	}

}
