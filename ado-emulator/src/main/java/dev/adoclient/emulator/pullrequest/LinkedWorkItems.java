package dev.adoclient.emulator.pullrequest;

import java.util.List;
import java.util.Map;

import dev.adoclient.emulator.host.Person;
import dev.adoclient.emulator.workitem.HostedWorkItem;
import dev.adoclient.emulator.workitem.PatchOperation;
import dev.adoclient.emulator.workitem.SaveOptions;
import dev.adoclient.emulator.workitem.WorkItems;

/** The work items that are tied to a pull request, by a link that they carry. */
public final class LinkedWorkItems {

	private final WorkItems workItems;

	/** Looks for links among those work items. */
	public LinkedWorkItems(WorkItems workItems) {
		this.workItems = workItems;
	}

	/** Returns the work items that carry a link to the pull request, by id. */
	public List<HostedWorkItem> of(HostedPullRequest pullRequest) {
		String link = link(pullRequest);
		return this.workItems.all()
			.stream()
			.filter((item) -> item.relations().stream().anyMatch((relation) -> relation.url().equalsIgnoreCase(link)))
			.toList();
	}

	void add(HostedPullRequest pullRequest, int workItemId, Person by) {
		this.workItems.get(workItemId);
		PatchOperation link = new PatchOperation(PatchOperation.Op.ADD, "/relations/-", null,
				Map.of("rel", "ArtifactLink", "url", link(pullRequest), "attributes", Map.of("name", "Pull Request")));
		this.workItems.update(workItemId, List.of(link), SaveOptions.by(by));
	}

	/** A work item writes the slashes in capitals, a pull request does not. */
	private static String link(HostedPullRequest pullRequest) {
		return pullRequest.artifactId().replace("%2f", "%2F");
	}

}
