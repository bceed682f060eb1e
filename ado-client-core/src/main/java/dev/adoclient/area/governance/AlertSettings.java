package dev.adoclient.area.governance;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoObject;

/**
 * What is done about the alerts of a repository.
 */
public final class AlertSettings extends AdoObject {

	public AlertSettings(ObjectNode json) {
		super(json);
	}

	/**
	 * Returns from which severity on there are alerts.
	 */
	public @Nullable AlertSeverity minimumAlertSeverity() {
		return code("minimumAlertSeverity", AlertSeverity::of);
	}

	/**
	 * Returns whether the repository shows a banner while there are alerts.
	 */
	public boolean showRepositoryWarningBanner() {
		return flag("showRepositoryWarningBanner");
	}

	/**
	 * Returns which work items are created for alerts; {@code null} if none ever were.
	 */
	public @Nullable AlertWorkItemSettings workItemSettings() {
		return object("workItemSettings", AlertWorkItemSettings::new);
	}

}
