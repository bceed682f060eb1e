package dev.adoclient.emulator.organization;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * How a team plans: its iterations and areas, its working days, and who has how much
 * time. A team that has not chosen has the root of the areas and no iterations.
 */
public final class TeamSettings {

	private final Set<UUID> iterations = new LinkedHashSet<>();

	private final Map<String, Boolean> areas = new LinkedHashMap<>();

	private final Map<UUID, List<Days>> daysOff = new LinkedHashMap<>();

	private final Map<UUID, Map<UUID, Capacity>> capacities = new LinkedHashMap<>();

	private Set<DayOfWeek> workingDays = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

	private String bugsBehavior = "asTasks";

	private Map<String, Boolean> backlogVisibilities = new LinkedHashMap<>(Map.of("Microsoft.EpicCategory", false,
			"Microsoft.FeatureCategory", true, "Microsoft.RequirementCategory", true));

	private boolean plansAtRoot;

	private @Nullable UUID backlogIteration;

	private @Nullable UUID defaultIteration;

	private @Nullable String defaultArea;

	/**
	 * Whether the roots of areas and iterations stand for those that were not chosen. A
	 * team that is made later has none until some are chosen.
	 */
	public boolean plansAtRoot() {
		return this.plansAtRoot;
	}

	/** Says that the project began with the team. */
	public void planAtRoot() {
		this.plansAtRoot = true;
	}

	/** The nodes of the iterations that the team has, in the order of their addition. */
	public Set<UUID> iterations() {
		return this.iterations;
	}

	/** The paths of the areas that the team has, and whether with all below them. */
	public Map<String, Boolean> areas() {
		return this.areas;
	}

	/** The area of new work items; null if none was chosen. */
	public @Nullable String defaultArea() {
		return this.defaultArea;
	}

	/** Replaces the areas. */
	public void areas(String usual, Map<String, Boolean> chosen) {
		this.defaultArea = usual;
		this.areas.clear();
		this.areas.putAll(chosen);
	}

	/** The days on which the whole team does not work, of each iteration. */
	public Map<UUID, List<Days>> daysOff() {
		return this.daysOff;
	}

	/** Who has how much time in the iteration. */
	public Map<UUID, Capacity> capacities(UUID iteration) {
		return this.capacities.computeIfAbsent(iteration, (id) -> new LinkedHashMap<>());
	}

	/** How many hours a day the team has in the iteration. */
	public double capacityPerDay(UUID iteration) {
		return capacities(iteration).values()
			.stream()
			.flatMap((capacity) -> capacity.activities().stream())
			.mapToDouble(Activity::capacityPerDay)
			.sum();
	}

	/** How often somebody of the team is away in the iteration. */
	public int totalDaysOff(UUID iteration) {
		return capacities(iteration).values().stream().mapToInt((capacity) -> capacity.daysOff().size()).sum();
	}

	public Set<DayOfWeek> workingDays() {
		return this.workingDays;
	}

	/** Replaces the working days. */
	public void workingDays(Set<DayOfWeek> days) {
		this.workingDays = Set.copyOf(days);
	}

	/** Where bugs are shown: {@code off}, {@code asRequirements} or {@code asTasks}. */
	public String bugsBehavior() {
		return this.bugsBehavior;
	}

	/** Says where bugs are shown. */
	public void bugsBehavior(String behavior) {
		this.bugsBehavior = behavior;
	}

	public Map<String, Boolean> backlogVisibilities() {
		return this.backlogVisibilities;
	}

	/** Says which backlogs are shown. */
	public void backlogVisibilities(Map<String, Boolean> visibilities) {
		this.backlogVisibilities = Map.copyOf(visibilities);
	}

	/** The iteration below which the team plans; null if none was chosen. */
	public @Nullable UUID backlogIteration() {
		return this.backlogIteration;
	}

	/** Says below which iteration the team plans. */
	public void backlogIteration(UUID iteration) {
		this.backlogIteration = iteration;
	}

	/** The iteration of new work items; null for the current one. */
	public @Nullable UUID defaultIteration() {
		return this.defaultIteration;
	}

	/** Says which iteration new work items have. */
	public void defaultIteration(UUID iteration) {
		this.defaultIteration = iteration;
	}

	/** Some days, the first and the last included. */
	public record Days(Instant start, Instant end) {
	}

	/** How many hours a day somebody has for an activity, such as {@code Testing}. */
	public record Activity(String name, double capacityPerDay) {
	}

	/** What somebody does in an iteration, and when they are away. */
	public record Capacity(List<Activity> activities, List<Days> daysOff) {

		/** Copies what is handed in. */
		public Capacity {
			activities = new ArrayList<>(activities);
			daysOff = new ArrayList<>(daysOff);
		}

	}

}
