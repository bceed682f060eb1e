package dev.adoclient.emulator.recording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.Percent;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads mappings that WireMock has recorded. One that was written by hand, with patterns
 * or with faults, is refused: it belongs to WireMock.
 */
final class MappingFile {

	private static final Set<String> REQUEST = Set.of("url", "urlPath", "queryParameters", "method", "headers",
			"bodyPatterns", "cookies", "basicAuth", "basicAuthCredentials");

	private static final Set<String> RESPONSE = Set.of("status", "statusMessage", "headers", "body", "jsonBody",
			"base64Body", "bodyFileName");

	private final Path file;

	/**
	 * @param file the file, which a body may stand beside in the folder __files
	 */
	MappingFile(Path file) {
		this.file = file;
	}

	static boolean is(JsonNode json) {
		return json.path("mappings").isArray() || (json.has("request") && json.has("response"));
	}

	/** Returns what was answered. */
	List<Exchange> read(JsonNode json) {
		List<JsonNode> mappings = new ArrayList<>();
		if (json.path("mappings").isArray()) {
			json.path("mappings").forEach(mappings::add);
		}
		else {
			mappings.add(json);
		}
		return mappings.stream().map(this::exchange).toList();
	}

	/** Where a mapping stands among those of its scenario; states are counted. */
	private static String place(JsonNode mapping) {
		String state = mapping.path("requiredScenarioState").asString("Started");
		return state.equals("Started") ? "" : "%04d %s".formatted(state.length(), state);
	}

	private Exchange exchange(JsonNode mapping) {
		JsonNode request = mapping.path("request");
		JsonNode response = mapping.path("response");
		require(request, REQUEST);
		require(response, RESPONSE);
		Map<String, String> headers = new LinkedHashMap<>();
		response.path("headers")
			.forEachEntry((name, value) -> headers.put(name, (value.isArray() ? value.path(0) : value).asString("")));
		return new Exchange(place(mapping), request.path("method").asString(""), url(request), sent(request),
				response.path("status").asInt(200), headers, body(response));
	}

	private void require(JsonNode json, Set<String> known) {
		json.propertyNames().stream().filter((name) -> !known.contains(name)).findFirst().ifPresent((name) -> {
			throw new IllegalArgumentException(this.file + " is no recorded answer, since it has '" + name + "'");
		});
	}

	private String url(JsonNode request) {
		if (request.has("url")) {
			return request.path("url").asString();
		}
		StringBuilder url = new StringBuilder(request.path("urlPath").asString(""));
		request.path("queryParameters").forEachEntry((name, pattern) -> {
			if (!pattern.path("equalTo").isString()) {
				throw new IllegalArgumentException(
						this.file + " is no recorded answer, since '" + name + "' is not said to be equal to a text");
			}
			url.append(url.indexOf("?") < 0 ? '?' : '&')
				.append(Percent.encode(name))
				.append('=')
				.append(Percent.encode(pattern.path("equalTo").asString()));
		});
		return url.toString();
	}

	private static @Nullable String sent(JsonNode request) {
		JsonNode pattern = request.path("bodyPatterns").path(0);
		JsonNode equal = pattern.has("equalToJson") ? pattern.path("equalToJson") : pattern.path("equalTo");
		return equal.isMissingNode() ? null : equal.isString() ? equal.asString() : Json.text(equal);
	}

	private byte[] body(JsonNode response) {
		if (response.has("bodyFileName")) {
			return content(response.path("bodyFileName").asString());
		}
		if (response.has("base64Body")) {
			return Base64.getMimeDecoder().decode(response.path("base64Body").asString());
		}
		return (response.has("jsonBody") ? Json.text(response.path("jsonBody")) : response.path("body").asString(""))
			.getBytes(StandardCharsets.UTF_8);
	}

	/** Nothing outside of the folder __files is read, wherever the name points to. */
	private byte[] content(String name) {
		Path root = this.file.toAbsolutePath().resolveSibling("../__files").normalize();
		Path content = root.resolve(name).normalize();
		if (!content.startsWith(root)) {
			throw new IllegalArgumentException(this.file + " names a body outside of its folder: " + name);
		}
		try {
			return Files.readAllBytes(content);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
