package dev.adoclient.emulator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(EmulatorExtension.class)
class TimelineTests {

	private static final String BUILDS = "/web/_apis/build/builds/";

	@Test
	void timelineOfAFailedBuildShowsTheFailedTaskAndItsIssues(Caller caller) {
		Reply timeline = caller.get(BUILDS + first(caller, "resultFilter=failed") + "/timeline").expect(200);
		JsonNode failed = timeline.json()
			.get("records")
			.valueStream()
			.filter((item) -> item.get("type").asString().equals("Task")
					&& item.get("result").asString().equals("failed"))
			.findFirst()
			.orElseThrow();
		assertThat(failed.at("/issues/0/type").asString()).isEqualTo("error");
		assertThat(failed.get("errorCount").asInt()).isEqualTo(1);
		assertThat(failed.get("parentId").asString()).isNotBlank();
		assertThat(failed.get("identifier").isNull()).isTrue();
		assertThat(failed.at("/task/version").asString()).isNotBlank();
	}

	@Test
	void timelineIsFoundByItsIdAndNoneByAnother(Caller caller) {
		String path = BUILDS + first(caller, "statusFilter=completed") + "/timeline";
		Reply timeline = caller.get(path);
		assertThat(caller.get(path + "/" + timeline.at("/id")).expect(200).json()).isEqualTo(timeline.json());
		assertThat(caller.get(path + "/00000000-0000-0000-0000-000000000001").expect(204).body()).isEmpty();
		assertThat(caller.get(path + "?changeId=1000").expect(204).body()).isEmpty();
	}

	@Test
	void buildThatHasNotStartedHasNoTimeline(Caller caller) {
		assertThat(caller.get(BUILDS + first(caller, "statusFilter=notStarted") + "/timeline").expect(204).body())
			.isEmpty();
		caller.get(BUILDS + "4711/timeline").expectError(404, "BuildNotFoundException");
	}

	@Test
	void failedStageCanBeRetried(Caller caller) {
		int id = first(caller, "resultFilter=failed");
		caller.send("PATCH", BUILDS + id + "/stages/Build", "{\"state\":\"retry\",\"forceRetryAllJobs\":false}")
			.expect(204);
		assertThat(caller.get(BUILDS + id).at("/status")).isEqualTo("inProgress");
		JsonNode stage = stage(caller, id);
		assertThat(stage.get("attempt").asInt()).isEqualTo(2);
		assertThat(stage.get("state").asString()).isEqualTo("pending");
		assertThat(stage.get("result").isNull()).isTrue();
		assertThat(stage.at("/previousAttempts/0/attempt").asInt()).isEqualTo(1);
		caller.send("PATCH", BUILDS + id + "/stages/Build", "{\"state\":\"retry\"}").expect(400);
	}

	@Test
	void runningStageCanBeCancelled(Caller caller) {
		int id = first(caller, "statusFilter=inProgress");
		caller.send("PATCH", BUILDS + id + "/stages/Build", "{\"state\":\"cancel\"}").expect(204);
		assertThat(caller.get(BUILDS + id).at("/status")).isEqualTo("cancelling");
		assertThat(stage(caller, id).get("result").asString()).isEqualTo("canceled");
		caller.send("PATCH", BUILDS + id + "/stages/Build", "{\"state\":\"cancel\"}").expect(400);
	}

	@Test
	void stageUpdateThatMakesNoSenseIsRefused(Caller caller) {
		int id = first(caller, "resultFilter=failed");
		caller.send("PATCH", BUILDS + id + "/stages/Nothing", "{\"state\":\"retry\"}")
			.expectError(404, "StageNotFoundException");
		caller.send("PATCH", BUILDS + id + "/stages/Build", "{\"state\":\"dance\"}").expect(400);
		caller.send("PATCH", BUILDS + id + "/stages/Build", "{}").expect(400);
	}

	private static int first(Caller caller, String filter) {
		return caller.get("/web/_apis/build/builds?" + filter).ids().get(0);
	}

	private static JsonNode stage(Caller caller, int id) {
		return caller.get(BUILDS + id + "/timeline")
			.json()
			.get("records")
			.valueStream()
			.filter((item) -> item.get("identifier").asString().equals("Build"))
			.findFirst()
			.orElseThrow();
	}

}
