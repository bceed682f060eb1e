package dev.adoclient.area.governance;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoBody;

/**
 * What changes in what is done about alerts.
 */
public final class AlertSettingsUpdate extends AdoBody<AlertSettingsUpdate> {

	private static final String WORK_ITEMS = "workItemSettings";

	private AlertSettingsUpdate(ObjectNode json) {
		super(json);
	}

	/**
	 * Returns the update that changes nothing yet.
	 */
	public static AlertSettingsUpdate none() {
		return new AlertSettingsUpdate(JsonNodeFactory.instance.objectNode());
	}

	/**
	 * Sets whether the repository shows a banner while there are alerts.
	 */
	public AlertSettingsUpdate showRepositoryWarningBanner(boolean show) {
		return property("showRepositoryWarningBanner", show);
	}

	/**
	 * Sets from which severity on there are alerts.
	 */
	public AlertSettingsUpdate minimumAlertSeverity(AlertSeverity severity) {
		return property("minimumAlertSeverity", severity);
	}

	/**
	 * Sets which work items are created for alerts. What is not set of them stays as it
	 * is.
	 */
	public AlertSettingsUpdate workItems(AlertWorkItemsUpdate update) {
		return property(WORK_ITEMS, update);
	}

	@Override
	protected AlertSettingsUpdate with(ObjectNode json) {
		return new AlertSettingsUpdate(json);
	}

	/**
	 * Returns the settings, changed.
	 */
	AlertSettings appliedTo(AlertSettings settings) {
		ObjectNode changed = settings.json();
		json().properties().forEach((property) -> {
			if (property.getKey().equals(WORK_ITEMS) && changed.path(WORK_ITEMS) instanceof ObjectNode workItems) {
				workItems.setAll((ObjectNode) property.getValue());
			}
			else {
				changed.set(property.getKey(), property.getValue());
			}
		});
		return new AlertSettings(changed);
	}

}
