package dev.adoclient.builds;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoObject;

/**
 * An error or a warning of a record.
 */
public final class Issue extends AdoObject {

	public Issue(ObjectNode json) {
		super(json);
	}

	public @Nullable String category() {
		return string("category");
	}

	public Map<String, String> data() {
		return stringMap("data");
	}

	public @Nullable String message() {
		return string("message");
	}

	public @Nullable IssueType type() {
		return code("type", IssueType::new);
	}

}
