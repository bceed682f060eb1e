package dev.adoclient.area.workitems;

import java.time.LocalDate;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoBody;

/**
 * An area or an iteration to create, or what is changed of one.
 */
public final class NodeRequest extends AdoBody<NodeRequest> {

	private NodeRequest(ObjectNode json) {
		super(json);
	}

	/**
	 * Returns a node of that name.
	 * @throws IllegalArgumentException if the name is blank
	 */
	public static NodeRequest named(String name) {
		if (name.isBlank()) {
			throw new IllegalArgumentException("The name of the node is blank");
		}
		return new NodeRequest(JsonNodeFactory.instance.objectNode().put("name", name));
	}

	/**
	 * Returns the change of the dates of an iteration, which keeps its name.
	 * @param start the first day
	 * @param finish the last day
	 * @throws IllegalArgumentException if it finishes before it starts
	 */
	public static NodeRequest dated(LocalDate start, LocalDate finish) {
		return new NodeRequest(JsonNodeFactory.instance.objectNode()).dates(start, finish);
	}

	/**
	 * The dates of an iteration.
	 * @param start the first day
	 * @param finish the last day
	 * @throws IllegalArgumentException if it finishes before it starts
	 */
	public NodeRequest dates(LocalDate start, LocalDate finish) {
		if (finish.isBefore(start)) {
			throw new IllegalArgumentException(
					"The iteration finishes before it starts: %s, %s".formatted(start, finish));
		}
		return change((json) -> json.putObject("attributes")
			.put("startDate", start + "T00:00:00Z")
			.put("finishDate", finish + "T00:00:00Z"));
	}

	@Override
	protected NodeRequest with(ObjectNode json) {
		return new NodeRequest(json);
	}

}
