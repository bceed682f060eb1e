package dev.adoclient.emulator.organization;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import dev.adoclient.emulator.host.Person;
import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.workitem.BacklogLevel;
import dev.adoclient.emulator.workitem.HostedNode;
import dev.adoclient.emulator.workitem.HostedWorkItem;
import dev.adoclient.emulator.workitem.HostedWorkItemType;
import dev.adoclient.emulator.workitem.PatchOperation;
import dev.adoclient.emulator.workitem.SaveOptions;
import dev.adoclient.emulator.workitem.WorkItems;
import org.jspecify.annotations.Nullable;

/** What a team plans: the work items of its areas, in the order that it gave them. */
public final class TeamBacklog {

	private static final String ORDER = "Microsoft.VSTS.Common.StackRank";

	/** How far apart two work items are that nobody has put into an order. */
	private static final double STEP = 1_000_000;

	private final WorkItems workItems;

	private final HostedProject project;

	private final TeamSettings settings;

	/** Creates the plan of a team of that project. */
	public TeamBacklog(WorkItems workItems, HostedProject project, HostedTeam team) {
		this.workItems = workItems;
		this.project = project;
		this.settings = team.settings();
	}

	/** Returns the types of a level: the team says which one has the bugs. */
	public List<HostedWorkItemType> types(BacklogLevel level) {
		boolean bugs = switch (level.kind()) {
			case PORTFOLIO -> false;
			case REQUIREMENT -> this.settings.bugsBehavior().equals("asRequirements");
			case TASK -> this.settings.bugsBehavior().equals("asTasks");
		};
		return bugs ? List.of(HostedWorkItemType.get("Bug"), level.type()) : List.of(level.type());
	}

	/** Returns the work items of a level that are not done, below that iteration. */
	public List<HostedWorkItem> of(BacklogLevel level, HostedNode iteration) {
		return planned(level, Set.of("Completed", "Removed"))
			.filter((item) -> isIn(item.text("System.IterationPath"), iteration.workItemPath(), true))
			.toList();
	}

	/** Returns the stories and the tasks of exactly that iteration, done or not. */
	public List<HostedWorkItem> in(HostedNode iteration) {
		return Stream.of(BacklogLevel.STORIES, BacklogLevel.TASKS)
			.flatMap((level) -> planned(level, Set.of("Removed")))
			.filter((item) -> isIn(item.text("System.IterationPath"), iteration.workItemPath(), false))
			.toList();
	}

	/**
	 * Moves work items behind one and before another one of the same level, or refuses as
	 * the service does.
	 * @param previousId the one before them; 0 or null where they come first
	 * @param nextId the one behind them, which counts only without the one before them; 0
	 * where they come last
	 * @return their new places by their ids
	 */
	public Map<Integer, Double> reorder(List<Integer> ids, @Nullable Integer previousId, @Nullable Integer nextId,
			Person by) {
		BacklogLevel level = level(this.workItems.get(ids.get(0)));
		List<HostedWorkItem> others = planned(level, Set.of("Removed")).filter((item) -> !ids.contains(item.id()))
			.toList();
		int index = place(others, previousId, nextId);
		Double before = (index > 0) ? order(others.get(index - 1)) : null;
		Double after = (index < others.size()) ? order(others.get(index)) : null;
		double width = STEP * (ids.size() + 1);
		double low = (before != null) ? before : (after != null) ? after - width : 0;
		double high = (after != null) ? after : low + width;
		Map<Integer, Double> places = new LinkedHashMap<>();
		for (int i = 0; i < ids.size(); i++) {
			double place = low + (high - low) * (i + 1) / (ids.size() + 1);
			this.workItems.update(ids.get(i), List.of(PatchOperation.set(ORDER, place)), SaveOptions.by(by));
			places.put(ids.get(i), place);
		}
		return places;
	}

	private static int place(List<HostedWorkItem> others, @Nullable Integer previousId, @Nullable Integer nextId) {
		if (previousId != null && previousId != 0) {
			return indexOf(others, previousId) + 1;
		}
		if (nextId != null && nextId != 0) {
			return indexOf(others, nextId);
		}
		return (previousId == null && nextId != null) ? others.size() : 0;
	}

	private static int indexOf(List<HostedWorkItem> items, int id) {
		List<Integer> ids = items.stream().map(HostedWorkItem::id).toList();
		if (!ids.contains(id)) {
			throw ServiceException.invalidArgument("The work item " + id + " is not on this backlog.");
		}
		return ids.indexOf(id);
	}

	private BacklogLevel level(HostedWorkItem item) {
		return Stream.of(BacklogLevel.values())
			.filter((level) -> has(level, item))
			.findFirst()
			.orElseThrow(() -> ServiceException
				.invalidArgument("The work item " + item.id() + " is not on any backlog of the team."));
	}

	private boolean has(BacklogLevel level, HostedWorkItem item) {
		return types(level).stream().anyMatch((type) -> type.name().equals(item.type()));
	}

	private Stream<HostedWorkItem> planned(BacklogLevel level, Set<String> without) {
		return this.workItems.all()
			.stream()
			.filter((item) -> item.project().equalsIgnoreCase(this.project.name()))
			.filter((item) -> has(level, item) && !without.contains(item.stateCategory()))
			.filter((item) -> isOurs(item.text("System.AreaPath")))
			.sorted(Comparator.comparingDouble(TeamBacklog::order).thenComparingInt(HostedWorkItem::id));
	}

	/** A work item that was never moved stands where it was created. */
	private static double order(HostedWorkItem item) {
		return (item.value(ORDER) instanceof Number number) ? number.doubleValue() : item.id() * STEP;
	}

	private boolean isOurs(String area) {
		Map<String, Boolean> areas = this.settings.areas();
		return areas.isEmpty() ? this.settings.plansAtRoot() && isIn(area, this.project.name(), false)
				: areas.entrySet().stream().anyMatch((ours) -> isIn(area, ours.getKey(), ours.getValue()));
	}

	private static boolean isIn(String path, String node, boolean orBelow) {
		return path.equalsIgnoreCase(node)
				|| (orBelow && path.toLowerCase(Locale.ROOT).startsWith(node.toLowerCase(Locale.ROOT) + "\\"));
	}

}
