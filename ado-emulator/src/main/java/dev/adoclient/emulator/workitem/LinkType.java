package dev.adoclient.emulator.workitem;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One direction of a kind of links between work items.
 *
 * @param reference such as {@code System.LinkTypes.Hierarchy-Forward}
 * @param name what people read, such as {@code Child}
 * @param opposite the reference of the other direction; its own where there is none
 * @param single whether a work item has at most one link of this direction
 */
public record LinkType(String reference, String name, String opposite, boolean single) {

	/** From a work item to its parent. */
	public static final String PARENT = "System.LinkTypes.Hierarchy-Reverse";

	private static final List<LinkType> ALL = List.of(
			new LinkType(PARENT, "Parent", "System.LinkTypes.Hierarchy-Forward", true),
			new LinkType("System.LinkTypes.Hierarchy-Forward", "Child", PARENT, false),
			new LinkType("System.LinkTypes.Related", "Related", "System.LinkTypes.Related", false),
			pair("System.LinkTypes.Dependency", "Successor", true),
			pair("System.LinkTypes.Dependency", "Predecessor", false),
			pair("System.LinkTypes.Duplicate", "Duplicate", true),
			pair("System.LinkTypes.Duplicate", "Duplicate Of", false),
			pair("Microsoft.VSTS.Common.TestedBy", "Tested By", true),
			pair("Microsoft.VSTS.Common.TestedBy", "Tests", false),
			pair("Microsoft.VSTS.Common.Affects", "Affects", true),
			pair("Microsoft.VSTS.Common.Affects", "Affected By", false));

	private static LinkType pair(String stem, String name, boolean forward) {
		return new LinkType(stem + (forward ? "-Forward" : "-Reverse"), name,
				stem + (forward ? "-Reverse" : "-Forward"), false);
	}

	/** Returns every direction of every kind. */
	public static List<LinkType> all() {
		return ALL;
	}

	/** What the links of this kind form together. */
	public String topology() {
		if (this.opposite.equals(this.reference)) {
			return "network";
		}
		return (this.reference.contains(".Hierarchy-") || this.reference.contains(".Duplicate-")) ? "tree"
				: "dependency";
	}

	/** Returns the link type of that reference name, or null where it is none. */
	public static @Nullable LinkType find(String reference) {
		return ALL.stream().filter((type) -> type.reference().equalsIgnoreCase(reference)).findFirst().orElse(null);
	}

}
