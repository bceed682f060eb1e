package dev.adoclient.model;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.jsontype.TypeSerializer;

/**
 * A value that is written as the JSON that it holds, by Jackson 3 and by Jackson 2, which
 * share their annotations but not their trees: Jackson 3 is given the tree, and Jackson 2
 * the text of it.
 */
@JsonSerialize(using = WireForm.TreeSerializer.class)
abstract class WireForm {

	/**
	 * Returns the JSON itself, for writing it.
	 */
	abstract JsonNode tree();

	/**
	 * Returns the JSON as text. Only Jackson 2 asks for it: Jackson 3 heeds the
	 * serializer of the class, whose annotation Jackson 2 does not know.
	 */
	@JsonValue
	@JsonRawValue
	final String rawJson() {
		return AdoJson.text(tree());
	}

	/**
	 * Writes the tree.
	 */
	static final class TreeSerializer extends ValueSerializer<WireForm> {

		@Override
		public void serialize(WireForm value, JsonGenerator json, SerializationContext context) {
			value.tree().serialize(json, context);
		}

		@Override
		public void serializeWithType(WireForm value, JsonGenerator json, SerializationContext context,
				TypeSerializer type) {
			serialize(value, json, context);
		}

	}

}
