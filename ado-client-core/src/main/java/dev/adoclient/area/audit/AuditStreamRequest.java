package dev.adoclient.area.audit;

import java.util.Map;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoBody;

/**
 * A stream of the audit log that is to be created, or to replace one.
 */
public final class AuditStreamRequest extends AdoBody<AuditStreamRequest> {

	private AuditStreamRequest(ObjectNode json) {
		super(json);
	}

	/**
	 * Returns a stream to a consumer.
	 * @param consumerType such as {@code Splunk}, {@code AzureEventGrid} or
	 * {@code AzureMonitorLogs}
	 * @param inputs what the consumer asks for, such as {@code SplunkUrl}; they are sent,
	 * and never shown
	 * @throws IllegalArgumentException if the type is blank
	 */
	public static AuditStreamRequest to(String consumerType, Map<String, String> inputs) {
		if (consumerType.isBlank()) {
			throw new IllegalArgumentException("The type of the consumer is blank");
		}
		ObjectNode json = JsonNodeFactory.instance.objectNode().put("consumerType", consumerType);
		inputs.forEach(json.putObject("consumerInputs")::put);
		return new AuditStreamRequest(json);
	}

	/**
	 * Sets the name that is shown.
	 */
	public AuditStreamRequest displayName(String name) {
		return property("displayName", name);
	}

	@Override
	protected AuditStreamRequest with(ObjectNode json) {
		return new AuditStreamRequest(json);
	}

	AuditStreamRequest id(int streamId) {
		return property("id", streamId);
	}

}
