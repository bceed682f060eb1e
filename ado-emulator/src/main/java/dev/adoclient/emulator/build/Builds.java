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
import java.util.TreeMap;
import java.util.function.IntSupplier;

import dev.adoclient.emulator.host.Happening;
import dev.adoclient.emulator.host.ServiceException;
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

	/** Returns all builds, deleted ones too, by id. */
	public List<HostedBuild> all() {
		synchronized (this.host) {
			return new ArrayList<>(this.builds.values());
		}
	}

	/** Returns the build, or refuses as the service does. */
	public HostedBuild get(int id) {
		synchronized (this.host) {
			HostedBuild build = this.builds.get(id);
			if (build == null) {
				throw new ServiceException(404,
						"Microsoft.TeamFoundation.Build.WebApi.BuildNotFoundException, "
								+ "Microsoft.TeamFoundation.Build2.WebApi",
						"The requested build " + id + " could not be found.");
			}
			return build;
		}
	}

	/** Queues a build, as a caller does. */
	public HostedBuild queue(HostedDefinition definition, Source source, Trigger trigger) {
		synchronized (this.host) {
			HostedBuild build = add(definition, HostedProgress.queued(this.host.now()), source, trigger);
			this.host.happened(Happening.Kind.BUILD_QUEUED, build.id(), definition.name());
			return build;
		}
	}

	/** Adds a build that is as far as that, without a trace in the history. */
	public HostedBuild add(HostedDefinition definition, HostedProgress progress, Source source, Trigger trigger) {
		synchronized (this.host) {
			String day = DAY.format(progress.queueTime());
			int nth = this.numbers.merge(definition.id() + "/" + day, 1, Integer::sum);
			HostedBuild build = new HostedBuild(this.ids.getAsInt(), day + "." + nth, definition, progress, source,
					trigger, List.of(), Map.of(), false);
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
			Instant first = this.host.now().minus(Duration.ofMinutes(count + 1L));
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

	/** Cancels a stage that runs, or retries one that ended. */
	public void updateStage(int id, String stageName, HostedStageUpdate update) {
		synchronized (this.host) {
			HostedBuild build = get(id);
			set(build.with(this.timelines.update(build, stageName, update)));
		}
	}

	/** Deletes the definition together with its builds. */
	public void deleteDefinition(int id) {
		synchronized (this.host) {
			this.definitions.remove(id);
			this.builds.values().removeIf((build) -> build.definition().id() == id);
		}
	}

}
