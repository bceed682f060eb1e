package dev.adoclient.area.governance;

import java.util.Map;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoBody;

/**
 * What changes in the work items that are created for alerts.
 */
public final class AlertWorkItemsUpdate extends AdoBody<AlertWorkItemsUpdate> {

	private AlertWorkItemsUpdate(ObjectNode json) {
		super(json);
	}

	/**
	 * Returns the update that changes nothing yet.
	 */
	public static AlertWorkItemsUpdate none() {
		return new AlertWorkItemsUpdate(JsonNodeFactory.instance.objectNode());
	}

	/**
	 * Sets whether a work item is created for an alert about security.
	 */
	public AlertWorkItemsUpdate createForSecurityAlerts(boolean create) {
		return property("securityAlertWorkItemCreationEnabled", create);
	}

	/**
	 * Sets whether a work item is created for an alert about a license.
	 */
	public AlertWorkItemsUpdate createForLegalAlerts(boolean create) {
		return property("legalAlertWorkItemCreationEnabled", create);
	}

	/**
	 * Sets the area that work items are created in.
	 * @param path such as {@code web\Security}
	 */
	public AlertWorkItemsUpdate areaPath(String path) {
		return property("areaPath", path);
	}

	/**
	 * Sets the type of the work items, which the project must have.
	 */
	public AlertWorkItemsUpdate workItemType(String type) {
		return property("workItemType", type);
	}

	/**
	 * Sets the fields that are set in each work item, in place of those that were set
	 * before; an empty map sets none any more.
	 * @param fields values by the id of the field
	 */
	public AlertWorkItemsUpdate fields(Map<String, String> fields) {
		return change((json) -> {
			ArrayNode rows = json.putArray("workItemTemplateRows");
			fields.forEach((field, value) -> rows.addObject().put("fieldId", field).put("value", value));
		});
	}

	@Override
	protected AlertWorkItemsUpdate with(ObjectNode json) {
		return new AlertWorkItemsUpdate(json);
	}

}
