package dev.adoclient.emulator;

import dev.adoclient.emulator.build.QueueStatus;
import dev.adoclient.emulator.host.Happening;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(EmulatorExtension.class)
class BuildTests {

	private static final String BUILDS = "/web/_apis/build/builds";

	@Test
	void buildHoldsWhatTheServiceHolds(Caller caller) {
		int id = caller.get(BUILDS + "?statusFilter=completed").ids().get(0);
		JsonNode build = caller.get(BUILDS + "/" + id).expect(200).json();
		assertThat(build.propertyNames()).contains("_links", "properties", "tags", "validationResults", "plans",
				"triggerInfo", "id", "buildNumber", "status", "result", "queueTime", "startTime", "finishTime", "url",
				"definition", "buildNumberRevision", "project", "uri", "sourceBranch", "sourceVersion", "queue",
				"priority", "reason", "requestedFor", "requestedBy", "lastChangedDate", "lastChangedBy",
				"orchestrationPlan", "logs", "repository", "retainedByRelease", "triggeredByBuild");
		assertThat(build.get("triggeredByBuild").isNull()).isTrue();
		assertThat(build.at("/sourceVersion").asString()).matches("[0-9a-f]{40}");
		assertThat(build.at("/project/name").asString()).isEqualTo("web");
		assertThat(caller.exchange("GET", build.get("url").asString() + "?api-version=7.1", null, null).json())
			.isEqualTo(build);
	}

	@Test
	void buildThatHasNotStartedHasNoResult(Caller caller) {
		JsonNode build = caller.get(BUILDS + "?statusFilter=notStarted").json().at("/value/0");
		assertThat(build.propertyNames()).contains("queueTime").doesNotContain("startTime", "finishTime", "result");
	}

	@Test
	void buildOfAnotherProjectIsNotFound(Caller caller) {
		int id = caller.get("/payments/_apis/build/builds").ids().get(0);
		Reply reply = caller.get(BUILDS + "/" + id).expectError(404, "BuildNotFoundException");
		assertThat(reply.at("/message")).isEqualTo("The requested build " + id + " could not be found.");
	}

	@Test
	void queuedBuildWaitsAndCanBeRead(AdoEmulator emulator, Caller caller) {
		Reply queued = caller.send("POST", BUILDS, """
				{"definition":{"id":1},"sourceBranch":"refs/heads/topic","parameters":"{\\"a\\":\\"b\\"}",
				"templateParameters":{"ring":"2"},"priority":"high"}""").expect(200);
		assertThat(queued.at("/status")).isEqualTo("notStarted");
		assertThat(queued.at("/sourceBranch")).isEqualTo("refs/heads/topic");
		assertThat(queued.at("/parameters")).isEqualTo("{\"a\":\"b\"}");
		assertThat(queued.at("/templateParameters/ring")).isEqualTo("2");
		assertThat(queued.at("/priority")).isEqualTo("high");
		assertThat(queued.at("/requestedFor/uniqueName")).isEqualTo(emulator.state().caller().uniqueName());
		assertThat(caller.get(BUILDS + "/" + queued.at("/id")).json()).isEqualTo(queued.json());
		assertThat(caller.get(BUILDS + "?$top=1").at("/value/0/id")).isEqualTo(queued.at("/id"));
	}

	@Test
	void historySaysWhichRequestQueuedABuild(AdoEmulator emulator, Caller caller) {
		Reply queued = caller.send("POST", BUILDS, "{\"definition\":{\"id\":1}}").expect(200);
		assertThat(emulator.state().history().of(Happening.Kind.BUILD_QUEUED)).singleElement()
			.satisfies((happening) -> {
				assertThat(happening.subject()).isEqualTo(queued.json().get("id").asInt());
				assertThat(happening.activityId()).hasToString(queued.header("ActivityId"));
			});
	}

	@Test
	void buildNeedsADefinitionThatExists(Caller caller) {
		caller.send("POST", BUILDS, "{}").expectError(400, "ArgumentException");
		Reply reply = caller.send("POST", BUILDS, "{\"definition\":{\"id\":999}}")
			.expectError(404, "DefinitionNotFoundException");
		assertThat(reply.at("/message")).isEqualTo("Build pipeline 999 was not found.");
		int other = caller.get("/payments/_apis/build/definitions").ids().get(0);
		caller.send("POST", BUILDS, "{\"definition\":{\"id\":" + other + "}}").expect(404);
	}

	@Test
	void definitionMayStandInTheQuery(Caller caller) {
		assertThat(caller.send("POST", BUILDS + "?definitionId=2", "{}").at("/definition/id")).isEqualTo("2");
	}

	@Test
	void sourceOfAnotherBuildCanBeTaken(Caller caller) {
		JsonNode source = caller.get(BUILDS + "?branchName=refs/heads/release/1.2").json().at("/value/0");
		Reply queued = caller.send("POST", BUILDS + "?sourceBuildId=" + source.get("id"),
				"{\"definition\":{\"id\":1}}");
		assertThat(queued.at("/sourceVersion")).isEqualTo(source.get("sourceVersion").asString());
		caller.send("POST", BUILDS + "?sourceBuildId=4711", "{\"definition\":{\"id\":1}}")
			.expectError(404, "BuildNotFoundException");
	}

	@Test
	void warningsRefuseABuildUnlessIgnored(AdoEmulator emulator, Caller caller) {
		status(emulator, QueueStatus.PAUSED);
		Reply refused = caller.send("POST", BUILDS, "{\"definition\":{\"id\":1}}").expect(400);
		assertThat(refused.at("/typeKey")).isEqualTo("BuildRequestValidationFailedException");
		assertThat(refused.at("/customProperties/ValidationResults/0/result")).isEqualTo("warning");
		caller.send("POST", BUILDS + "?ignoreWarnings=true", "{\"definition\":{\"id\":1}}").expect(200);
	}

	@Test
	void errorsRefuseABuildAlways(AdoEmulator emulator, Caller caller) {
		status(emulator, QueueStatus.DISABLED);
		caller.send("POST", BUILDS + "?ignoreWarnings=true", "{\"definition\":{\"id\":1}}").expect(400);
		caller.send("POST", BUILDS, "{\"definition\":{\"id\":2},\"parameters\":\"no json\"}").expect(400);
		assertThat(emulator.state().history().all()).isEmpty();
	}

	private static void status(AdoEmulator emulator, QueueStatus status) {
		var definitions = emulator.state().project("web").builds().definitions();
		definitions.set(definitions.get(1).with(status));
	}

	@Test
	void reportTellsPeopleHowABuildWent(AdoEmulator emulator, Caller caller) {
		int id = emulator.project("web")
			.repository("web")
			.definition("web-ci")
			.fails("Compile", "totals.js:3: <b> is unexpected")
			.build()
			.id();
		Reply report = caller.get(BUILDS + "/" + id + "/report").expect(200);
		assertThat(report.at("/buildId")).isEqualTo(String.valueOf(id));
		assertThat(report.at("/content")).contains("web-ci", "completed, failed",
				"totals.js:3: &lt;b&gt; is unexpected");
		Reply page = caller.with("Accept", "text/html").get(BUILDS + "/" + id + "/report").expect(200);
		assertThat(page.header("Content-Type")).startsWith("text/html");
		assertThat(page.text()).isEqualTo(report.at("/content"));
		caller.get(BUILDS + "/4711/report").expectError(404, "BuildNotFoundException");
	}

}
