package dev.adoclient.area.workitems;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.http.HttpHeaders;

import dev.adoclient.error.AdoResponse;
import dev.adoclient.model.AdoJson;
import dev.adoclient.model.AdoObject;

/**
 * What became of one change of a batch.
 */
public final class WorkItemBatchAnswer extends AdoObject {

	private final JsonNode body;

	public WorkItemBatchAnswer(ObjectNode json) {
		super(json);
		code();
		this.body = body(json.path("body"));
	}

	/**
	 * Returns the HTTP status.
	 */
	public int code() {
		return requiredInt("code");
	}

	public Map<String, String> headers() {
		return stringMap("headers");
	}

	public boolean isSuccess() {
		return code() >= 200 && code() < 300;
	}

	/**
	 * Returns the work item as it is after the change; empty if that failed, or if the
	 * work item is gone.
	 */
	public Optional<WorkItem> workItem() {
		return (isSuccess() && this.body.has("rev") && this.body instanceof ObjectNode item)
				? Optional.of(new WorkItem(item)) : Optional.empty();
	}

	/**
	 * Returns the refusal, with what the service says about it; empty if there is none.
	 */
	public Optional<AdoResponse> failure() {
		if (isSuccess()) {
			return Optional.empty();
		}
		HttpHeaders headers = new HttpHeaders();
		headers().forEach(headers::set);
		return Optional.of(AdoResponse.of(code(), HttpHeaders.readOnlyHttpHeaders(headers), this.body));
	}

	/**
	 * Returns the body, which comes as a text that holds JSON.
	 */
	private static JsonNode body(JsonNode wire) {
		if (!wire.isString()) {
			return wire;
		}
		try {
			return AdoJson.read(wire.stringValue().getBytes(StandardCharsets.UTF_8));
		}
		catch (JacksonException ex) {
			// Not JSON: a page of a proxy, or nothing at all. It is still in json().
			return MissingNode.getInstance();
		}
	}

}
