package dev.adoclient.emulator.workitem;

import java.util.List;
import java.util.Locale;

import dev.adoclient.emulator.host.ServiceException;

/**
 * A type of work items, as the Agile process has it.
 *
 * @param name such as {@code User Story}
 * @param reference such as {@code Microsoft.VSTS.WorkItemTypes.UserStory}
 * @param description what it is for
 * @param color six hexadecimal digits
 * @param icon the icon's id
 * @param states its states, the first of them for new items
 */
public record HostedWorkItemType(String name, String reference, String description, String color, String icon,
		List<State> states) {

	private static final State NEW = new State("New", "b2b2b2", "Proposed");

	private static final State ACTIVE = new State("Active", "007acc", "InProgress");

	private static final State RESOLVED = new State("Resolved", "ff9d00", "Resolved");

	private static final State CLOSED = new State("Closed", "339933", "Completed");

	private static final State REMOVED = new State("Removed", "ffffff", "Removed");

	private static final List<HostedWorkItemType> ALL = List.of(
			of("Bug", "A divergence from how the software should behave", "CC293D", "icon_insect",
					List.of(NEW, ACTIVE, RESOLVED, CLOSED)),
			of("Epic", "Work that spans many features", "E06C00", "icon_crown",
					List.of(NEW, ACTIVE, RESOLVED, CLOSED, REMOVED)),
			of("Feature", "Something that customers will be told about", "773B93", "icon_trophy",
					List.of(NEW, ACTIVE, RESOLVED, CLOSED, REMOVED)),
			of("Issue", "An obstacle to progress", "B4009E", "icon_traffic_cone", List.of(ACTIVE, CLOSED)),
			of("Task", "Work that has to be done", "A4880A", "icon_clipboard", List.of(NEW, ACTIVE, CLOSED, REMOVED)),
			of("Test Case", "Steps that verify a behaviour", "004B50", "icon_test_case",
					List.of(new State("Design", "b2b2b2", "Proposed"), new State("Ready", "007acc", "InProgress"),
							CLOSED)),
			of("User Story", "What a user will be able to do", "0098C7", "icon_book",
					List.of(NEW, ACTIVE, RESOLVED, CLOSED, REMOVED)));

	/** Copies what is handed in. */
	public HostedWorkItemType {
		states = List.copyOf(states);
	}

	private static HostedWorkItemType of(String name, String description, String color, String icon,
			List<State> states) {
		String reference = "Microsoft.VSTS.WorkItemTypes." + name.replace(" ", "");
		return new HostedWorkItemType(name, reference, description, color, icon, states);
	}

	/** Returns every type, by name. */
	public static List<HostedWorkItemType> all() {
		return ALL;
	}

	/** Returns the type of that name, or refuses as the service does. */
	public static HostedWorkItemType get(String name) {
		for (HostedWorkItemType type : ALL) {
			if (type.name().equalsIgnoreCase(name) || type.reference().equalsIgnoreCase(name)) {
				return type;
			}
		}
		throw new ServiceException(404,
				WorkItemRefusals.SERVER + "Metadata.WorkItemTypeNotFoundException" + WorkItemRefusals.ASSEMBLY,
				"VS402323: Work item type " + name + " does not exist in the project or you do not have permission to "
						+ "access it.",
				WorkItemRefusals.EVENT_ID);
	}

	/** Whether work items of this type can be in that state. */
	public boolean has(String state) {
		return this.states.stream().anyMatch((candidate) -> candidate.name().equals(state));
	}

	/** What that state means to the boards; empty where the type has no such state. */
	public String category(String state) {
		return this.states.stream()
			.filter((candidate) -> candidate.name().equals(state))
			.map(State::category)
			.findFirst()
			.orElse("");
	}

	/** Why a work item has come to that state, unless its author says otherwise. */
	String reason(String state) {
		return switch (state.toLowerCase(Locale.ROOT)) {
			case "new", "design" -> "New";
			case "active" -> "Implementation started";
			case "resolved" -> "Code complete and unit tests pass";
			case "closed" -> "Acceptance tests pass";
			default -> "Moved to state " + state;
		};
	}

	/**
	 * A state of a type.
	 *
	 * @param name what people read
	 * @param color six hexadecimal digits
	 * @param category what the state means to the boards
	 */
	public record State(String name, String color, String category) {
	}

}
