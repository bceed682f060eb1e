package dev.adoclient.emulator.build;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntSupplier;

import dev.adoclient.emulator.host.Happening;
import dev.adoclient.emulator.host.Person;
import dev.adoclient.emulator.host.ServiceHost;

/** The builds of one project. Thread-safe. */
public final class Builds {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT)
		.withZone(ZoneOffset.UTC);

	private final ServiceHost host;

	private final Definitions definitions;

	private final Timelines timelines;

	private final Artifacts artifacts;

	private final Leases leases;

	private final Folders folders;

	private final BuildLogs logs;

	private final Progression progression;

	private final IntSupplier ids;

	private final NavigableMap<Integer, HostedBuild> builds = new TreeMap<>();

	private final Map<String, Integer> numbers = new HashMap<>();

	/**
	 * Creates an empty project's builds.
	 * @param host the organization's host
	 * @param definitionIds gives the ids of definitions, unique in the organization
	 * @param buildIds gives the ids of builds, unique in the organization
	 */
	public Builds(ServiceHost host, IntSupplier definitionIds, IntSupplier buildIds) {
		this.host = host;
		this.ids = buildIds;
		this.definitions = new Definitions(host, definitionIds);
		this.timelines = new Timelines(host);
		this.artifacts = new Artifacts(host);
		this.leases = new Leases(host);
		this.folders = new Folders(host, this.definitions);
		this.logs = new BuildLogs(host);
		this.progression = new Progression(host, this);
	}

	public Definitions definitions() {
		return this.definitions;
	}

	public Timelines timelines() {
		return this.timelines;
	}

	public Artifacts artifacts() {
		return this.artifacts;
	}

	public Leases leases() {
		return this.leases;
	}

	public Folders folders() {
		return this.folders;
	}

	public BuildLogs logs() {
		return this.logs;
	}

	/** What moves builds that were queued. */
	public Progression progression() {
		return this.progression;
	}

	/** Returns all builds, deleted ones too, by id. */
	public List<HostedBuild> all() {
		synchronized (this.host) {
			return new ArrayList<>(this.builds.values());
		}
	}

	/** Returns the build, or refuses as the service does. */
	public HostedBuild get(int id) {
		synchronized (this.host) {
			return find(id).orElseThrow(() -> BuildRefusals.noBuild(id));
		}
	}

	Optional<HostedBuild> find(int id) {
		return Optional.ofNullable(this.builds.get(id));
	}

	/** Queues a build, as a caller does. */
	public HostedBuild queue(HostedDefinition definition, Source source, Trigger trigger) {
		synchronized (this.host) {
			HostedBuild build = add(definition, HostedProgress.queued(this.host.preciseNow()), source, trigger);
			this.host.happened(Happening.Kind.BUILD_QUEUED, build.id(), definition.name());
			this.progression.start(build, 1);
			return build;
		}
	}

	/** Adds a build that is as far as that, without a trace in the history. */
	public HostedBuild add(HostedDefinition definition, HostedProgress progress, Source source, Trigger trigger) {
		synchronized (this.host) {
			String day = DAY.format(progress.queueTime());
			int nth = this.numbers.merge(definition.id() + "/" + day, 1, Integer::sum);
			HostedBuild build = new HostedBuild(this.ids.getAsInt(), day + "." + nth, definition, progress, source,
					trigger, List.of(), Map.of(), null, false);
			this.builds.put(build.id(), build);
			return build;
		}
	}

	/**
	 * Adds many builds of the first definition, one a minute, the last of them finished a
	 * minute ago. Every tenth failed.
	 */
	public void addMany(int count) {
		synchronized (this.host) {
			HostedDefinition definition = this.definitions.all().get(0);
			Instant first = this.host.preciseNow().minus(Duration.ofMinutes(count + 1L));
			for (int i = 0; i < count; i++) {
				Instant queued = first.plus(Duration.ofMinutes(i));
				HostedBuildResult result = (i % 10 == 9) ? HostedBuildResult.FAILED : HostedBuildResult.SUCCEEDED;
				HostedProgress progress = HostedProgress.queued(queued)
					.started(queued.plusSeconds(2))
					.completed(result, queued.plusSeconds(50));
				add(definition, progress, Sources.main(definition, i), Trigger.manual(definition.author()));
			}
		}
	}

	/** Puts that build in the place of the one with its id. */
	public void set(HostedBuild build) {
		synchronized (this.host) {
			get(build.id());
			this.builds.put(build.id(), build);
		}
	}

	/** Cancels a build that has not ended. */
	public HostedBuild cancel(int id) {
		synchronized (this.host) {
			HostedBuild build = get(id);
			HostedBuildStatus status = build.progress().status();
			if (status == HostedBuildStatus.COMPLETED) {
				throw BuildRefusals.of(400, "BuildStatusInvalidChangeException",
						"The build " + id + " has ended: it cannot be cancelled.");
			}
			HostedBuild cancelling = build.with(build.progress().with(HostedBuildStatus.CANCELLING));
			if (status != HostedBuildStatus.CANCELLING) {
				set(cancelling);
				this.progression.cancel(cancelling);
				this.host.happened(Happening.Kind.BUILD_UPDATED, id, "cancel");
			}
			return cancelling;
		}
	}

	/** Runs what failed in a build once more. */
	public HostedBuild retry(int id) {
		synchronized (this.host) {
			HostedBuild build = get(id);
			HostedBuildResult result = build.progress().result();
			if (result == null || result == HostedBuildResult.SUCCEEDED) {
				throw BuildRefusals.of(400, "InvalidBuildException",
						"The build " + id + " has nothing that failed: it cannot be retried.");
			}
			HostedTimeline timeline = this.timelines.of(id).orElse(null);
			HostedBuild again = build.with(build.progress().started(this.host.preciseNow()));
			set(again);
			if (timeline != null) {
				this.timelines.set(id, timeline.again(this.host.preciseNow()));
			}
			this.progression.start(again, ((timeline != null) ? timeline.attempt() : 0) + 1);
			this.host.happened(Happening.Kind.BUILD_UPDATED, id, "retry");
			return again;
		}
	}

	/** Keeps a build for ever in somebody's name, or no longer does. */
	public void keepForever(int id, boolean keep, Person by) {
		synchronized (this.host) {
			HostedBuild build = get(id);
			List<HostedLease> held = this.leases.of(id);
			if (keep && held.isEmpty()) {
				this.leases.add(build, "User:" + by.id(), Duration.ofDays(36_500), false);
			}
			else if (!keep) {
				this.leases.delete(held.stream().map(HostedLease::id).toList());
			}
			this.host.happened(Happening.Kind.BUILD_UPDATED, id, "keepForever " + keep);
		}
	}

	/** Changes a build as a caller does. */
	public HostedBuild update(HostedBuild build, String what) {
		synchronized (this.host) {
			set(build);
			this.host.happened(Happening.Kind.BUILD_UPDATED, build.id(), what);
			return build;
		}
	}

	/** Deletes a build, or refuses as the service does where a lease keeps it. */
	public void delete(int id) {
		synchronized (this.host) {
			HostedBuild build = get(id);
			if (build.deleted()) {
				throw BuildRefusals.noBuild(id);
			}
			if (!this.leases.of(id).isEmpty()) {
				throw BuildRefusals.of(400, "CannotDeleteRetainedBuildException",
						"The build " + build.number() + " is retained: it cannot be deleted.");
			}
			set(build.asDeleted());
			this.host.happened(Happening.Kind.BUILD_DELETED, id, build.number());
		}
	}

	/** Cancels a stage that runs, or retries one that ended. */
	public void updateStage(int id, String stageName, HostedStageUpdate update) {
		synchronized (this.host) {
			HostedBuild build = get(id);
			HostedBuild changed = build.with(this.timelines.update(build, stageName, update));
			set(changed);
			if (update == HostedStageUpdate.RETRY) {
				this.progression.start(changed, this.timelines.of(id).map(HostedTimeline::attempt).orElse(1));
			}
			else {
				this.progression.cancel(changed);
			}
		}
	}

	/** Deletes the definition together with its builds. */
	public void deleteDefinition(int id) {
		synchronized (this.host) {
			this.definitions.remove(id);
			this.builds.values().removeIf((build) -> build.definition().id() == id);
		}
	}

	/** Deletes the folder together with the definitions in it. */
	public void deleteFolder(String path) {
		synchronized (this.host) {
			this.folders.delete(path, this::deleteDefinition);
		}
	}

}
