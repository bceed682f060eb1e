package dev.adoclient.benchmarks.side;

import java.util.ArrayDeque;
import java.util.Deque;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ContainerNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A tree that grows with what has come: Jackson's parser that does not block has no tree
 * of its own. Good enough to measure, not to read whatever a service may send.
 */
final class IncrementalTree {

	private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

	private final Deque<ContainerNode<?>> open = new ArrayDeque<>();

	private @Nullable String name;

	private @Nullable JsonNode root;

	/**
	 * Takes what the parser can tell so far.
	 */
	void grow(JsonParser parser) {
		for (JsonToken token = parser.nextToken(); token != null
				&& token != JsonToken.NOT_AVAILABLE; token = parser.nextToken()) {
			take(token, parser);
		}
	}

	@Nullable JsonNode root() {
		return this.root;
	}

	private void take(JsonToken token, JsonParser parser) {
		switch (token) {
			case START_OBJECT -> open(NODES.objectNode());
			case START_ARRAY -> open(NODES.arrayNode());
			case END_OBJECT, END_ARRAY -> this.open.pop();
			case PROPERTY_NAME -> this.name = parser.currentName();
			case VALUE_STRING -> add(NODES.stringNode(parser.getString()));
			case VALUE_NUMBER_INT -> add(NODES.numberNode(parser.getLongValue()));
			case VALUE_NUMBER_FLOAT -> add(NODES.numberNode(parser.getDecimalValue()));
			case VALUE_TRUE, VALUE_FALSE -> add(NODES.booleanNode(token == JsonToken.VALUE_TRUE));
			default -> add(NODES.nullNode());
		}
	}

	private void open(ContainerNode<?> container) {
		add(container);
		this.open.push(container);
	}

	private void add(JsonNode node) {
		ContainerNode<?> parent = this.open.peek();
		if (parent instanceof ObjectNode object && this.name != null) {
			object.set(this.name, node);
		}
		else if (parent instanceof ArrayNode array) {
			array.add(node);
		}
		else {
			this.root = node;
		}
	}

}
