package dev.adoclient.emulator.service.workitem;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.rest.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The negative ids of a batch: an item that creates a work item may give it one, in an
 * operation on {@code /id}, so that the items after it can name it.
 */
final class BatchIds {

	private static final Pattern ADDRESS = Pattern.compile("(?i)(.*/_apis/wit/workitems/)(-\\d{1,9})");

	private final Map<String, Integer> created = new HashMap<>();

	/**
	 * Puts real ids in the place of negative ones, and takes the operation on the id out.
	 */
	JsonNode resolve(JsonNode item) {
		JsonNode copy = item.deepCopy();
		if (copy instanceof ObjectNode object) {
			object.put("uri", resolve(object.path("uri").asString("")));
		}
		if (copy.path("body") instanceof ArrayNode operations) {
			for (Iterator<JsonNode> iterator = operations.iterator(); iterator.hasNext();) {
				JsonNode operation = iterator.next();
				if (negative(operation) != null) {
					iterator.remove();
				}
				else if (operation.path("value") instanceof ObjectNode value && value.path("url").isString()) {
					value.put("url", resolve(value.path("url").asString()));
				}
			}
		}
		return copy;
	}

	/** Remembers the id of the work item that the item created. */
	void remember(JsonNode item, Answer answer) {
		for (JsonNode operation : item.path("body")) {
			String id = negative(operation);
			if (id != null && answer.status() == 200) {
				this.created.put(id, Json.read(answer.body()).path("id").asInt());
			}
		}
	}

	private String resolve(String url) {
		Matcher matcher = ADDRESS.matcher(url);
		Integer id = matcher.matches() ? this.created.get(matcher.group(2)) : null;
		return (id != null) ? matcher.group(1) + id : url;
	}

	private static @Nullable String negative(JsonNode operation) {
		String value = Json.scalar(operation.path("value"));
		return ("/id".equals(operation.path("path").asString("")) && value != null && value.startsWith("-")) ? value
				: null;
	}

}
