package dev.adoclient.emulator.service.work;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import dev.adoclient.emulator.host.Person;
import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.organization.HostedProject;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.Route;
import dev.adoclient.emulator.rest.Routes;
import dev.adoclient.emulator.workitem.HostedWorkItem;
import tools.jackson.databind.node.ObjectNode;

/** Answers the questions that the service knows by itself, such as what I have to do. */
final class PredefinedQueryRoutes implements Routes {

	private final Organization organization;

	PredefinedQueryRoutes(Organization organization) {
		this.organization = organization;
	}

	@Override
	public List<Route> routes() {
		return List.of(Route.preview("GET", "/{project}/_apis/work/predefinedQueries/{id}", this::get));
	}

	private Answer get(Call call) {
		HostedProject project = this.organization.project(call.variable("project"));
		String id = call.variable("id").toLowerCase(Locale.ROOT);
		boolean mine = switch (id) {
			case "assignedtome" -> true;
			case "myactivity" -> false;
			default -> throw ServiceException.lacking("predefined query " + id);
		};
		Set<String> without = call.flag("includeCompleted") ? Set.of("Removed") : Set.of("Completed", "Removed");
		List<HostedWorkItem> found = this.organization.workItems()
			.all()
			.stream()
			.filter((item) -> item.project().equalsIgnoreCase(project.name()))
			.filter((item) -> mine ? caller().equals(item.value("System.AssignedTo")) : wasChangedByMe(item))
			.filter((item) -> !without.contains(item.stateCategory()))
			.sorted(Comparator.comparing(HostedWorkItem::changedDate).thenComparingInt(HostedWorkItem::id).reversed())
			.toList();
		List<HostedWorkItem> shown = found.subList(0, Math.min(found.size(), call.count("$top", 50, 1000)));
		ObjectNode json = Json.object().put("id", id).put("name", mine ? "Assigned to me" : "My activity");
		json.set("results", Json.array(shown.stream().map((item) -> Json.object().put("id", item.id())).toList()));
		return Answer.json(json.put("hasMore", shown.size() < found.size())
			.put("url", call.links().project(project.id(), "/_apis/work/predefinedQueries/" + id))
			.put("webUrl", call.links().project(project.id(), "/_workitems/" + id)));
	}

	private Person caller() {
		return this.organization.caller();
	}

	private boolean wasChangedByMe(HostedWorkItem item) {
		return this.organization.workItems()
			.revisions(item.id())
			.stream()
			.anyMatch((revision) -> revision.changedBy().equals(caller()));
	}

}
