package dev.adoclient.emulator.rest;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The properties of a JSON object, which .NET finds by their names in any case. */
public final class AnyCaseProperties extends LinkedHashMap<String, JsonNode> {

	private static final long serialVersionUID = 1L;

	@Override
	public @Nullable JsonNode get(@Nullable Object name) {
		JsonNode exact = super.get(name);
		if (exact == null && name instanceof String text) {
			for (Map.Entry<String, JsonNode> property : entrySet()) {
				if (property.getKey().equalsIgnoreCase(text)) {
					return property.getValue();
				}
			}
		}
		return exact;
	}

}
