package dev.adoclient.emulator.service.work;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.workitem.HostedNode;
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
		ObjectNode json = reference(iteration);
		ObjectNode attributes = json.putObject("attributes");
		Instant start = iteration.startDate();
		Instant finish = iteration.finishDate();
		if (start != null) {
			attributes.put("startDate", Json.date(start));
		}
		else {
			attributes.putNull("startDate");
		}
		if (finish != null) {
			attributes.put("finishDate", Json.date(finish));
		}
		else {
			attributes.putNull("finishDate");
		}
		attributes.put("timeFrame", frame(iteration));
		return json.put("url", address("/iterations/" + iteration.identifier()));
	}

	ObjectNode reference(HostedNode iteration) {
		return Json.object()
			.put("id", iteration.identifier().toString())
			.put("name", iteration.name())
			.put("path", iteration.workItemPath());
	}

	/** The finish is a day, which belongs to the iteration. */
	String frame(HostedNode iteration) {
		Instant now = this.scope.organization().host().now();
		Instant start = iteration.startDate();
		Instant finish = iteration.finishDate();
		if (start == null || finish == null || now.isBefore(start)) {
			return "future";
		}
		return now.isBefore(finish.plus(1, ChronoUnit.DAYS)) ? "current" : "past";
	}

	String address(String below) {
		return this.call.links()
			.project(this.scope.project(this.call).id(),
					"/" + this.scope.team(this.call).id() + "/_apis/work/teamsettings" + below);
	}

}
