package dev.adoclient.emulator.service.build;

import java.time.Instant;

import dev.adoclient.emulator.build.HostedIssue;
import dev.adoclient.emulator.build.HostedIssueType;
import dev.adoclient.emulator.build.HostedTimeline;
import dev.adoclient.emulator.build.HostedTimelineRecord;
import dev.adoclient.emulator.host.StableId;
import dev.adoclient.emulator.rest.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes the timeline of one build. */
final class TimelineJson {

	private final String buildUrl;

	TimelineJson(String buildUrl) {
		this.buildUrl = buildUrl;
	}

	ObjectNode full(HostedTimeline timeline) {
		ObjectNode json = Json.object();
		json.set("records", Json.array(timeline.records().stream().map((item) -> record(timeline, item)).toList()));
		return json.put("lastChangedBy", HostedTimeline.LAST_CHANGED_BY.toString())
			.put("lastChangedOn", Json.date(timeline.lastChangedOn()))
			.put("id", timeline.id().toString())
			.put("changeId", timeline.changeId())
			.put("url", this.buildUrl + "/Timeline/" + timeline.id());
	}

	private ObjectNode record(HostedTimeline timeline, HostedTimelineRecord item) {
		ObjectNode json = Json.object();
		previousAttempts(json.putArray("previousAttempts"), timeline, item);
		json.put("id", item.id().toString());
		json.put("parentId", (item.parentId() != null) ? item.parentId().toString() : null);
		json.put("type", item.type()).put("name", item.name());
		json.put("startTime", date(item.startTime())).put("finishTime", date(item.finishTime()));
		json.putNull("currentOperation").putNull("percentComplete");
		json.put("state", item.state().wire());
		json.put("result", (item.result() != null) ? item.result().wire() : null);
		json.putNull("resultCode").put("changeId", timeline.changeId());
		json.put("lastModified", "0001-01-01T00:00:00");
		boolean onAgent = item.type().equals("Job") || item.type().equals("Task");
		json.put("workerName", (onAgent && item.startTime() != null) ? "Azure Pipelines 2" : null);
		json.put("order", item.order()).putNull("details");
		json.put("errorCount", item.count(HostedIssueType.ERROR))
			.put("warningCount", item.count(HostedIssueType.WARNING));
		json.putNull("url");
		log(json, item);
		task(json, item);
		json.put("attempt", item.attempt()).put("identifier", item.type().equals("Task") ? null : item.identifier());
		if (!item.issues().isEmpty()) {
			json.set("issues", Json.array(item.issues().stream().map(TimelineJson::issue).toList()));
		}
		return json;
	}

	private static void previousAttempts(ArrayNode attempts, HostedTimeline timeline, HostedTimelineRecord item) {
		for (int attempt = 1; attempt < item.attempt(); attempt++) {
			attempts.addObject()
				.put("attempt", attempt)
				.put("timelineId", StableId.of("timeline", timeline.id() + "/" + attempt).toString())
				.put("recordId", item.id().toString());
		}
	}

	private void log(ObjectNode json, HostedTimelineRecord item) {
		if (item.logId() != null) {
			int id = item.logId();
			json.putObject("log").put("id", id).put("type", "Container").put("url", this.buildUrl + "/logs/" + id);
		}
		else {
			json.putNull("log");
		}
	}

	private static void task(ObjectNode json, HostedTimelineRecord item) {
		if (item.type().equals("Task")) {
			json.putObject("task")
				.put("id", StableId.of("task", item.name()).toString())
				.put("name", item.name().replace(" ", ""))
				.put("version", "2.246.1");
		}
		else {
			json.putNull("task");
		}
	}

	private static ObjectNode issue(HostedIssue issue) {
		ObjectNode json = Json.object();
		json.put("type", issue.type().wire()).put("category", issue.category()).put("message", issue.message());
		ObjectNode details = json.putObject("data");
		issue.details().forEach(details::put);
		return json;
	}

	private static @Nullable String date(@Nullable Instant instant) {
		return (instant != null) ? Json.date(instant) : null;
	}

}
