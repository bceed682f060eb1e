package dev.adoclient.emulator.seed;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dev.adoclient.emulator.organization.HostedProject;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.workitem.HostedAttachment;
import dev.adoclient.emulator.workitem.HostedWorkItem;
import dev.adoclient.emulator.workitem.HostedWorkItemType;
import dev.adoclient.emulator.workitem.PatchOperation;
import dev.adoclient.emulator.workitem.SaveOptions;
import dev.adoclient.emulator.workitem.WorkItems;
import org.jspecify.annotations.Nullable;

/**
 * The work of a project: an epic, its features, their stories, and what belongs to those.
 */
final class WorkItemSeed {

	private static final List<String> STORIES = List.of("As a customer I can pay by invoice",
			"As a customer I see my orders", "As a clerk I can refund an order",
			"As an auditor I see who changed what");

	private static final List<String> TASKS = List.of("Draw the screens", "Write the service", "Translate the texts");

	private final Organization organization;

	private final WorkItems workItems;

	WorkItemSeed(Organization organization) {
		this.organization = organization;
		this.workItems = organization.workItems();
	}

	void plant(HostedProject project) {
		HostedWorkItem epic = create(project, 0, "Epic", "Make " + project.name() + " a joy to use", null);
		for (int f = 0; f < 2; f++) {
			HostedWorkItem feature = create(project, f, "Feature", "Release " + (f + 1), epic);
			for (int s = 0; s < 2; s++) {
				HostedWorkItem story = create(project, s, "User Story", STORIES.get(f * 2 + s), feature,
						PatchOperation.set("Microsoft.VSTS.Scheduling.StoryPoints", 3 + s));
				for (int t = 0; t < TASKS.size(); t++) {
					HostedWorkItem task = create(project, t, "Task", TASKS.get(t), story,
							PatchOperation.set("Microsoft.VSTS.Scheduling.RemainingWork", 4.5 * (t + 1)));
					move(task, (t == 0) ? List.of("Active", "Closed") : (t == 1) ? List.of("Active") : List.of());
				}
				HostedWorkItem bug = create(project, s, "Bug",
						"Totals are rounded wrongly (" + (f + 1) + "." + (s + 1) + ")", feature,
						PatchOperation.set("Microsoft.VSTS.TCM.ReproSteps", "<div>Order three of them.</div>"),
						PatchOperation.set("Microsoft.VSTS.Common.Severity", "2 - High"));
				relate(bug, "System.LinkTypes.Related", story.id());
				attach(bug);
			}
		}
	}

	private HostedWorkItem create(HostedProject project, int n, String type, String title,
			@Nullable HostedWorkItem parent, PatchOperation... more) {
		List<PatchOperation> patch = new ArrayList<>(List.of(more));
		patch.add(PatchOperation.set("System.Title", title));
		patch.add(PatchOperation.set("System.Tags", (n % 2 == 0) ? "next release; " + project.name() : project.name()));
		patch.add(PatchOperation.set("System.AssignedTo", People.nth(n).uniqueName()));
		patch.add(PatchOperation.set("System.AreaPath", (n % 2 == 0) ? project.name() : project.name() + "\\Checkout"));
		patch.add(PatchOperation.set("System.IterationPath", project.name() + "\\Sprint " + (n + 1)));
		patch.add(PatchOperation.set("Microsoft.VSTS.Common.Priority", 1 + n % 4));
		patch.add(PatchOperation.set("System.Description", "<div>" + title + ".</div>"));
		HostedWorkItem created = this.workItems.create(project.name(), HostedWorkItemType.get(type), patch,
				SaveOptions.by(People.nth(n)));
		if (parent != null) {
			relate(created, "System.LinkTypes.Hierarchy-Reverse", parent.id());
		}
		return created;
	}

	private void move(HostedWorkItem item, List<String> states) {
		for (String state : states) {
			update(item, PatchOperation.set("System.State", state),
					PatchOperation.set("System.History", "Moved to " + state + "."));
		}
	}

	private void relate(HostedWorkItem item, String rel, int target) {
		update(item, new PatchOperation(PatchOperation.Op.ADD, "/relations/-", null,
				Map.of("rel", rel, "url", "/_apis/wit/workItems/" + target)));
	}

	private void attach(HostedWorkItem item) {
		HostedAttachment attachment = this.workItems.attachments()
			.store("receipt.txt", "3 x 0.335 = 1.01\n".getBytes(StandardCharsets.UTF_8));
		String url = "/_apis/wit/attachments/" + attachment.id() + "?fileName=receipt.txt";
		update(item, new PatchOperation(PatchOperation.Op.ADD, "/relations/-", null,
				Map.of("rel", "AttachedFile", "url", url, "attributes", Map.of("comment", "What the customer got"))));
	}

	private void update(HostedWorkItem item, PatchOperation... patch) {
		this.workItems.update(item.id(), List.of(patch), SaveOptions.by(this.organization.caller()));
	}

}
