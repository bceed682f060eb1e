package dev.adoclient.emulator.service.work;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.NodeUrl;
import dev.adoclient.emulator.workitem.HostedNode;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Writes the iterations of a team. */
final class TeamIterationJson {

	private final Call call;

	private final TeamScope scope;

	TeamIterationJson(Call call, TeamScope scope) {
		this.call = call;
		this.scope = scope;
	}

	/** An iteration with its dates, and whether it is over. */
	ObjectNode write(HostedNode iteration) {
		ObjectNode json = Json.object()
			.put("id", iteration.identifier().toString())
			.put("name", iteration.name())
			.put("path", iteration.workItemPath());
		ObjectNode attributes = json.putObject("attributes");
		attributes.put("startDate", date(iteration.startDate()));
		attributes.put("finishDate", date(iteration.finishDate()));
		attributes.put("timeFrame", frame(iteration));
		return json.put("url", address(iteration));
	}

	/** An iteration, with what belongs to it. */
	ObjectNode full(HostedNode iteration) {
		ObjectNode json = write(iteration);
		String self = address(iteration);
		TeamLinks links = new TeamLinks(this.call, this.scope);
		json.set("_links",
				links.of(self, "teamSettings", links.address(""), "teamIterations", links.address("/iterations"),
						"capacity", self + "/capacities", "workitems", self + "/workitems", "classificationNode",
						node(iteration), "teamDaysOff", self + "/teamdaysoff"));
		return json;
	}

	/** An iteration as settings write it: its path begins below the root. */
	ObjectNode reference(HostedNode iteration) {
		return Json.object()
			.put("id", iteration.identifier().toString())
			.put("name", iteration.name())
			.put("path", iteration.route().isEmpty() ? "" : "\\" + iteration.route().replace('/', '\\'))
			.put("url", node(iteration));
	}

	/**
	 * The finish is a day, which belongs to the iteration. Where no iteration of the team
	 * has dates, the first is the current one.
	 */
	String frame(HostedNode iteration) {
		Instant now = this.scope.organization().host().now();
		Instant start = iteration.startDate();
		Instant finish = iteration.finishDate();
		if (start == null || finish == null) {
			return isFirstWithoutDates(iteration) ? "current" : "future";
		}
		if (now.isBefore(start)) {
			return "future";
		}
		return now.isBefore(finish.plus(1, ChronoUnit.DAYS)) ? "current" : "past";
	}

	private boolean isFirstWithoutDates(HostedNode iteration) {
		List<HostedNode> all = this.scope.iterations(this.call);
		return all.stream().allMatch((one) -> one.startDate() == null)
				&& all.stream().findFirst().filter(iteration::equals).isPresent();
	}

	private String node(HostedNode iteration) {
		return NodeUrl.of(this.call.links(), this.scope.project(this.call).id(), iteration);
	}

	private String address(HostedNode iteration) {
		return new TeamLinks(this.call, this.scope).address("/iterations/" + iteration.identifier());
	}

	private static @Nullable String date(@Nullable Instant time) {
		return (time != null) ? Json.date(time) : null;
	}

}
