package dev.adoclient.emulator.recording;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import dev.adoclient.emulator.rest.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes stubs for what was recorded. The same request that was answered several times is
 * answered so again, one answer after the other; the last one stays.
 */
final class StubWriter {

	/** Before the emulator's own stub; what names more parameters comes first. */
	private static final int PRIORITY = 90;

	private static final int MOST_PARAMETERS = 40;

	private final String base;

	private final Map<ObjectNode, List<ObjectNode>> answers = new LinkedHashMap<>();

	/**
	 * @param base the address of the organization that the answers are to belong to
	 */
	StubWriter(String base) {
		this.base = base;
	}

	/**
	 * Adds an exchange, unless it is none with Azure DevOps, or its path holds a secret:
	 * there is no stub without it.
	 */
	void add(Exchange exchange) {
		Optional<RecordedAddress> found = RecordedAddress.of(exchange.url());
		if (found.isEmpty() || !Secrets.scrub(found.get().path()).equals(found.get().path())) {
			return;
		}
		this.answers.computeIfAbsent(request(exchange, found.get()), (request) -> new ArrayList<>())
			.add(new RecordedAnswer(exchange, (text) -> found.get().moveLinks(text, this.base)).json());
	}

	/** Returns the mappings, as WireMock reads them. */
	List<String> mappings() {
		List<String> mappings = new ArrayList<>();
		this.answers.forEach((request, answers) -> {
			String scenario = "recorded " + (mappings.size() + 1);
			for (int i = 0; i < answers.size(); i++) {
				ObjectNode mapping = Json.object();
				mapping.put("priority", PRIORITY - Math.min(request.path("queryParameters").size(), MOST_PARAMETERS));
				mapping.set("request", request);
				mapping.set("response", answers.get(i));
				if (answers.size() > 1) {
					mapping.put("scenarioName", scenario).put("requiredScenarioState", state(i));
					if (i < answers.size() - 1) {
						mapping.put("newScenarioState", state(i + 1));
					}
				}
				mappings.add(Json.text(mapping));
			}
		});
		return mappings;
	}

	private static String state(int n) {
		return (n == 0) ? "Started" : String.valueOf(n + 1);
	}

	/** A stub asks for some token, and not for which. */
	private ObjectNode request(Exchange exchange, RecordedAddress address) {
		ObjectNode request = Json.object()
			.put("method", exchange.method())
			.put("urlPath", URI.create(this.base).getRawPath() + address.path());
		request.putObject("headers").putObject("Authorization").put("matches", ".+");
		ObjectNode parameters = request.putObject("queryParameters");
		parameters(address.query()).forEach((name, values) -> {
			ArrayNode exactly = parameters.putObject(name).putArray("hasExactly");
			values.forEach((value) -> exactly.addObject().put("equalTo", value));
		});
		String sent = body(exchange.sent());
		if (sent != null) {
			request.putArray("bodyPatterns").addObject().put("equalToJson", sent);
		}
		return request;
	}

	/** A parameter that is a secret, or holds one, may have any value. */
	private static Map<String, List<String>> parameters(String query) {
		Map<String, List<String>> parameters = new TreeMap<>();
		for (String part : query.split("&", -1)) {
			int equals = part.indexOf('=');
			String name = decode((equals < 0) ? part : part.substring(0, equals));
			String value = decode((equals < 0) ? "" : part.substring(equals + 1));
			if (!part.isEmpty() && !Secrets.isSecretParameter(name) && Secrets.scrub(value).equals(value)) {
				parameters.computeIfAbsent(name, (key) -> new ArrayList<>()).add(value);
			}
		}
		return parameters;
	}

	private static String decode(String text) {
		return URLDecoder.decode(text, StandardCharsets.UTF_8);
	}

	/** A body that is no JSON is not compared. */
	private static @Nullable String body(@Nullable String sent) {
		return RecordedAnswer.json(sent)
			.map((json) -> Json.text(new JsonScrubber("${json-unit.ignore}").scrub(json)))
			.orElse(null);
	}

}
