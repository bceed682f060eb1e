package dev.adoclient.emulator.service.build;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.adoclient.emulator.build.HostedBuild;
import dev.adoclient.emulator.git.Commit;
import dev.adoclient.emulator.git.HostedRepository;
import dev.adoclient.emulator.organization.HostedProject;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.workitem.HostedWorkItem;
import org.jspecify.annotations.Nullable;

/**
 * The commits and the work items that are in a build: those that were not in the build of
 * the same definition and branch before it.
 */
final class BuildSources {

	private static final Pattern MENTION = Pattern.compile("#(\\d{1,9})\\b");

	private final Organization organization;

	BuildSources(Organization organization) {
		this.organization = organization;
	}

	/**
	 * Returns the commits, the latest first; none where the repository is not of this
	 * organization.
	 */
	List<Commit> commits(HostedProject project, HostedBuild build) {
		HostedBuild before = null;
		for (HostedBuild other : project.builds().all()) {
			if (other.id() < build.id() && other.definition().id() == build.definition().id()
					&& other.source().branch().equals(build.source().branch()) && !other.deleted()) {
				before = other;
			}
		}
		return log(project, build, (before != null) ? before.source().version() : target(project, build));
	}

	/** Returns the commits of the one build that were not in the other. */
	List<Commit> between(HostedProject project, HostedBuild from, HostedBuild to) {
		return log(project, to, from.source().version());
	}

	/** A pull request's build is about what its target does not have yet. */
	private @Nullable String target(HostedProject project, HostedBuild build) {
		HostedRepository repository = project.repositories().find(build.definition().repository().id()).orElse(null);
		if (repository == null || !build.source().branch().startsWith("refs/pull/")) {
			return null;
		}
		Commit merge = repository.objects().findCommit(build.source().version());
		return (merge != null) ? merge.firstParent() : null;
	}

	private static List<Commit> log(HostedProject project, HostedBuild build, @Nullable String without) {
		HostedRepository repository = project.repositories().find(build.definition().repository().id()).orElse(null);
		if (repository == null || repository.objects().findCommit(build.source().version()) == null) {
			return List.of();
		}
		boolean known = without != null && repository.objects().findCommit(without) != null;
		return repository.ancestry().only(build.source().version(), known ? without : null);
	}

	/** Returns the work items of the build, by id. */
	List<HostedWorkItem> workItems(HostedProject project, HostedBuild build) {
		return workItems(project, build, commits(project, build));
	}

	/**
	 * Returns the work items that the commits mention as {@code #12}, that carry a link
	 * to one of them, or that are linked to the pull request that is built.
	 */
	List<HostedWorkItem> workItems(HostedProject project, HostedBuild build, List<Commit> commits) {
		Set<Integer> mentioned = new HashSet<>();
		Set<String> links = new HashSet<>();
		for (Commit commit : commits) {
			Matcher matcher = MENTION.matcher(commit.message());
			while (matcher.find()) {
				mentioned.add(Integer.valueOf(matcher.group(1)));
			}
			links.add(("vstfs:///Git/Commit/" + project.id() + "%2F" + build.definition().repository().id() + "%2F"
					+ commit.id())
				.toLowerCase(Locale.ROOT));
		}
		List<HostedWorkItem> found = new ArrayList<>();
		Set<Integer> reviewed = new HashSet<>();
		String number = build.trigger().triggerInfo().get("pr.number");
		this.organization.pullRequests()
			.all()
			.stream()
			.filter((pullRequest) -> String.valueOf(pullRequest.id()).equals(number))
			.flatMap((pullRequest) -> this.organization.pullRequests().workItems().of(pullRequest).stream())
			.forEach((item) -> reviewed.add(item.id()));
		for (HostedWorkItem item : this.organization.workItems().all()) {
			boolean linked = item.relations()
				.stream()
				.anyMatch((relation) -> links.contains(relation.url().toLowerCase(Locale.ROOT)));
			if (linked || mentioned.contains(item.id()) || reviewed.contains(item.id())) {
				found.add(item);
			}
		}
		return found;
	}

}
