package dev.adoclient.emulator.workitem;

import java.util.Optional;
import java.util.stream.Stream;

import dev.adoclient.emulator.host.WireName;

/** A level of the backlogs of the Agile process, the highest first. */
public enum BacklogLevel {

	/** Work that spans many features. */
	EPICS("Microsoft.EpicCategory", "Epics", 3, Kind.PORTFOLIO, "Epic"),

	/** What customers will be told about. */
	FEATURES("Microsoft.FeatureCategory", "Features", 2, Kind.PORTFOLIO, "Feature"),

	/** What is planned for an iteration. */
	STORIES("Microsoft.RequirementCategory", "Stories", 1, Kind.REQUIREMENT, "User Story"),

	/** What the stories are divided into. */
	TASKS("Microsoft.TaskCategory", "Tasks", 0, Kind.TASK, "Task");

	private final String category;

	private final String title;

	private final int rank;

	private final Kind kind;

	private final String type;

	BacklogLevel(String category, String title, int rank, Kind kind, String type) {
		this.category = category;
		this.title = title;
		this.rank = rank;
		this.kind = kind;
		this.type = type;
	}

	/** Returns the level of that category, if there is one. */
	public static Optional<BacklogLevel> of(String category) {
		return Stream.of(values()).filter((level) -> level.category.equalsIgnoreCase(category)).findFirst();
	}

	/** The reference name of its category, by which it is found. */
	public String category() {
		return this.category;
	}

	/** What people call it. */
	public String title() {
		return this.title;
	}

	public Kind kind() {
		return this.kind;
	}

	/** The type of new work items. */
	public HostedWorkItemType type() {
		return HostedWorkItemType.get(this.type);
	}

	/** The height above the tasks. */
	public int rank() {
		return this.rank;
	}

	/** What a level is for. */
	public enum Kind implements WireName {

		PORTFOLIO, REQUIREMENT, TASK

	}

}
