package dev.adoclient.area.workitems;

import java.util.UUID;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoBody;

/**
 * A field to create.
 */
public final class FieldRequest extends AdoBody<FieldRequest> {

	private FieldRequest(ObjectNode json) {
		super(json);
	}

	/**
	 * Returns a field.
	 * @param name what people read
	 * @param referenceName what queries and changes name it by, such as
	 * {@code Custom.Risk}
	 * @throws IllegalArgumentException if one of them is blank
	 */
	public static FieldRequest of(String name, String referenceName, FieldType type) {
		if (name.isBlank() || referenceName.isBlank()) {
			throw new IllegalArgumentException("A field needs a name and a reference name");
		}
		return new FieldRequest(JsonNodeFactory.instance.objectNode()
			.put("name", name)
			.put("referenceName", referenceName)
			.put("type", type.value())
			.put("usage", FieldUsage.WORK_ITEM.value()));
	}

	/**
	 * What people read who wonder what the field is for.
	 */
	public FieldRequest description(String description) {
		return property("description", description);
	}

	/**
	 * The id of the list that values are picked from.
	 * @param suggested whether other values are fine, too
	 */
	public FieldRequest picklist(UUID picklistId, boolean suggested) {
		return property("picklistId", picklistId).property("isPicklist", true)
			.property("isPicklistSuggested", suggested);
	}

	@Override
	protected FieldRequest with(ObjectNode json) {
		return new FieldRequest(json);
	}

}
