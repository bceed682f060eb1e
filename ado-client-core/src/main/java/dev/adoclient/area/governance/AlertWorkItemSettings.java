package dev.adoclient.area.governance;

import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoObject;

/**
 * Which work items are created for alerts.
 */
public final class AlertWorkItemSettings extends AdoObject {

	public AlertWorkItemSettings(ObjectNode json) {
		super(json);
	}

	/**
	 * Returns the area that they lie in.
	 */
	public @Nullable String areaPath() {
		return string("areaPath");
	}

	public boolean legalAlertWorkItemCreationEnabled() {
		return flag("legalAlertWorkItemCreationEnabled");
	}

	public boolean securityAlertWorkItemCreationEnabled() {
		return flag("securityAlertWorkItemCreationEnabled");
	}

	/**
	 * Returns the fields that are set, each with {@code fieldId} and {@code value}.
	 */
	public List<JsonNode> workItemTemplateRows() {
		return values("workItemTemplateRows");
	}

	public @Nullable String workItemType() {
		return string("workItemType");
	}

}
