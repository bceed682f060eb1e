package dev.adoclient.area.builds;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoObject;

/**
 * When builds of a definition are scheduled.
 */
public final class Schedule extends AdoObject {

	public Schedule(ObjectNode json) {
		super(json);
	}

	/**
	 * Returns the branches, such as {@code +refs/heads/main}; those with a minus are left
	 * out.
	 */
	public List<String> branchFilters() {
		return strings("branchFilters");
	}

	/**
	 * Returns the days, such as {@code all} or {@code monday, friday}.
	 */
	public @Nullable String daysToBuild() {
		return string("daysToBuild");
	}

	/**
	 * Returns the hour of the time zone, from 0 to 23.
	 */
	public @Nullable Integer startHours() {
		return integer("startHours");
	}

	/**
	 * Returns the minute, from 0 to 59.
	 */
	public @Nullable Integer startMinutes() {
		return integer("startMinutes");
	}

	/**
	 * Returns the time zone as Windows names it, such as {@code W. Europe Standard Time}.
	 */
	public @Nullable String timeZoneId() {
		return string("timeZoneId");
	}

	public @Nullable UUID scheduleJobId() {
		return uuid("scheduleJobId");
	}

	/**
	 * Returns whether nothing is built if nothing has changed.
	 */
	public boolean scheduleOnlyWithChanges() {
		return flag("scheduleOnlyWithChanges");
	}

}
