package dev.adoclient.area.governance;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoObject;

/**
 * An alert: a component that has a weakness, or a license that needs a decision. What is
 * not here is in {@link #json()}.
 */
public final class GovernanceAlert extends AdoObject {

	public GovernanceAlert(ObjectNode json) {
		super(json);
	}

	/**
	 * Returns what to do, in the words of the service.
	 */
	public @Nullable JsonNode actionItems() {
		return any("actionItems");
	}

	/**
	 * Returns whether it is {@code active}, {@code fixed} or {@code dismissed}.
	 */
	public @Nullable String alertState() {
		return string("alertState");
	}

	/**
	 * Returns what the alert is on.
	 */
	public @Nullable GovernedComponent component() {
		return object("component", GovernedComponent::new);
	}

	/**
	 * Returns when it was found.
	 */
	public @Nullable Instant discoveredDate() {
		return instant("discoveredDate");
	}

	/**
	 * Returns the id, as a text.
	 */
	public @Nullable String id() {
		return string("id");
	}

	/**
	 * Returns whether somebody dismissed it.
	 */
	public boolean isDismissed() {
		return flag("isDismissed");
	}

	public @Nullable AlertSeverity severity() {
		return code("severity", AlertSeverity::of);
	}

	/**
	 * Returns where it is active, and where it was fixed.
	 */
	public List<AlertStateDetail> stateDetails() {
		return objects("stateDetails", AlertStateDetail::new);
	}

	public @Nullable String title() {
		return string("title");
	}

	/**
	 * Returns {@code security} or {@code legal}.
	 */
	public @Nullable String type() {
		return string("type");
	}

}
