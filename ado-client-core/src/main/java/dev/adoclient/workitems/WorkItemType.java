package dev.adoclient.workitems;

import java.net.URI;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoObject;

/**
 * A type of work items, as the process of a project has it.
 */
public final class WorkItemType extends AdoObject {

	public WorkItemType(ObjectNode json) {
		super(json);
	}

	public @Nullable URI url() {
		return uri("url");
	}

	/**
	 * Returns the color, six hexadecimal digits.
	 */
	public @Nullable String color() {
		return string("color");
	}

	public @Nullable String description() {
		return string("description");
	}

	/**
	 * Returns the fields, in the form that older versions knew.
	 */
	public List<WorkItemTypeFieldInstance> fieldInstances() {
		return objects("fieldInstances", WorkItemTypeFieldInstance::new);
	}

	/**
	 * Returns the fields.
	 */
	public List<WorkItemTypeFieldInstance> fields() {
		return objects("fields", WorkItemTypeFieldInstance::new);
	}

	public @Nullable WorkItemIcon icon() {
		return object("icon", WorkItemIcon::new);
	}

	/**
	 * Returns whether no more work items of it can be created.
	 */
	public boolean isDisabled() {
		return flag("isDisabled");
	}

	public @Nullable String name() {
		return string("name");
	}

	/**
	 * Returns the name that stays the same, such as
	 * {@code Microsoft.VSTS.WorkItemTypes.UserStory}.
	 */
	public @Nullable String referenceName() {
		return string("referenceName");
	}

	public List<WorkItemStateColor> states() {
		return objects("states", WorkItemStateColor::new);
	}

	/**
	 * Returns the states that can follow each state; the one of a new work item has the
	 * empty name.
	 */
	public Map<String, List<WorkItemStateTransition>> transitions() {
		return objectLists("transitions", WorkItemStateTransition::new);
	}

	/**
	 * Returns the layout of the form.
	 */
	public @Nullable String xmlForm() {
		return string("xmlForm");
	}

}
