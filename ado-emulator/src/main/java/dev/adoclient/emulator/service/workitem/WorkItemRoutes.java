package dev.adoclient.emulator.service.workitem;

import java.util.List;

import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Expand;
import dev.adoclient.emulator.rest.PatchReader;
import dev.adoclient.emulator.rest.Route;
import dev.adoclient.emulator.rest.Routes;
import dev.adoclient.emulator.workitem.HostedWorkItem;
import dev.adoclient.emulator.workitem.HostedWorkItemType;
import dev.adoclient.emulator.workitem.SaveOptions;
import tools.jackson.databind.node.ObjectNode;

/** Creates, updates and deletes work items. */
final class WorkItemRoutes implements Routes {

	private final Organization organization;

	WorkItemRoutes(Organization organization) {
		this.organization = organization;
	}

	/** Batches create with PATCH, too. */
	@Override
	public List<Route> routes() {
		String item = "/_apis/wit/workitems/{id}";
		return List.of(Route.of("POST", "/{project}/_apis/wit/workitems/${type}", this::create),
				Route.of("PATCH", "/{project}/_apis/wit/workitems/${type}", this::create),
				Route.of("PATCH", item, this::update), Route.of("PATCH", "/{project}" + item, this::update),
				Route.of("DELETE", item, this::delete), Route.of("DELETE", "/{project}" + item, this::delete));
	}

	private Answer create(Call call) {
		String project = this.organization.project(call.variable("project")).name();
		HostedWorkItemType type = HostedWorkItemType.get(call.variable("type"));
		Expand expand = Expand.read(call.text("$expand"), false);
		HostedWorkItem created = this.organization.workItems()
			.create(project, type, PatchReader.read(call.request()), options(call));
		return Answer.json(new WorkItemJson(call, this.organization).saved(created, expand));
	}

	private Answer update(Call call) {
		requireProject(call);
		int id = call.id("id");
		Expand expand = Expand.read(call.text("$expand"), false);
		HostedWorkItem updated = this.organization.workItems()
			.update(id, PatchReader.read(call.request()), options(call));
		return Answer.json(new WorkItemJson(call, this.organization).saved(updated, expand));
	}

	private SaveOptions options(Call call) {
		call.flag("suppressNotifications");
		return new SaveOptions(this.organization.caller(), call.flag("validateOnly"), call.flag("bypassRules"));
	}

	/**
	 * The project must exist, but the service deletes work items of any other one, too.
	 */
	private Answer delete(Call call) {
		requireProject(call);
		boolean destroy = call.flag("destroy");
		HostedWorkItem deleted = this.organization.workItems()
			.delete(call.id("id"), destroy, this.organization.caller());
		return destroy ? Answer.empty(204) : Answer.json(deletion(call, deleted));
	}

	private ObjectNode deletion(Call call, HostedWorkItem deleted) {
		return RecycleBinRoutes.json(new WorkItemJson(call, this.organization), deleted);
	}

	private void requireProject(Call call) {
		String project = call.optionalVariable("project");
		if (project != null) {
			this.organization.project(project);
		}
	}

}
