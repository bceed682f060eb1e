package dev.adoclient.emulator;

import java.time.Duration;
import java.util.List;

import dev.adoclient.emulator.build.HostedBuild;
import dev.adoclient.emulator.build.HostedBuildResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(EmulatorExtension.class)
class BuildChangeTests {

	private static final String BUILDS = "/web/_apis/build/builds/";

	@Test
	void cancelledBuildIsCancellingFirstAndCanceledThen(AdoEmulator emulator, Caller caller) {
		int id = queue(caller);
		Reply cancelling = caller.send("PATCH", BUILDS + id, "{\"status\":\"Cancelling\"}").expect(200);
		assertThat(cancelling.at("/status")).isEqualTo("cancelling");
		assertThat(cancelling.json().propertyNames()).doesNotContain("result");
		emulator.pass(Duration.ofSeconds(1));
		Reply over = caller.get(BUILDS + id);
		assertThat(over.at("/status")).isEqualTo("completed");
		assertThat(over.at("/result")).isEqualTo("canceled");
		caller.send("PATCH", BUILDS + id, "{\"status\":4}").expectError(400, "BuildStatusInvalidChangeException");
	}

	@Test
	void runningBuildThatIsCancelledCancelsWhatHadNotEnded(AdoEmulator emulator, Caller caller) {
		int id = queue(caller);
		emulator.pass(Duration.ofSeconds(4));
		caller.send("PATCH", BUILDS + id, "{\"status\":\"cancelling\"}").expect(200);
		emulator.pass(Duration.ofSeconds(30));
		List<String> results = caller.get(BUILDS + id + "/timeline")
			.json()
			.get("records")
			.valueStream()
			.filter((item) -> item.get("type").asString().equals("Task"))
			.map((item) -> item.get("result").asString())
			.toList();
		assertThat(results).startsWith("succeeded").contains("canceled").doesNotContain("null", "failed");
	}

	@Test
	void noOtherStatusCanBeSet(Caller caller) {
		int id = queue(caller);
		caller.send("PATCH", BUILDS + id, "{\"status\":\"completed\"}")
			.expectError(400, "BuildStatusInvalidChangeException");
		caller.send("PATCH", BUILDS + id, "{\"status\":\"notStarted\"}").expect(200);
	}

	@Test
	void buildThatIsKeptForEverCannotBeDeletedUntilItIsLetGo(Caller caller) {
		int id = queue(caller);
		assertThat(caller.send("PATCH", BUILDS + id, "{\"keepForever\":true}")
			.expect(200)
			.json()
			.get("keepForever")
			.asBoolean()).isTrue();
		assertThat(caller.get(BUILDS + id + "/leases").json().get("count").asInt()).isEqualTo(1);
		caller.delete(BUILDS + id).expectError(400, "CannotDeleteRetainedBuildException");
		caller.send("PATCH", BUILDS + id, "{\"keepForever\":false}").expect(200);
		caller.delete(BUILDS + id).expect(204);
		assertThat(caller.get("/web/_apis/build/builds?buildIds=" + id).ids()).isEmpty();
		assertThat(caller.get("/web/_apis/build/builds?deletedFilter=onlyDeleted").ids()).contains(id);
		caller.delete(BUILDS + id).expectError(404, "BuildNotFoundException");
	}

	@Test
	void qualityIsKept(Caller caller) {
		int id = queue(caller);
		caller.send("PATCH", BUILDS + id, "{\"quality\":\"Released\"}").expect(200);
		assertThat(caller.get(BUILDS + id).at("/quality")).isEqualTo("Released");
	}

	@Test
	void failedBuildIsRetriedInPlace(AdoEmulator emulator, Caller caller) {
		var definition = emulator.project("web").repository("web").definition("web-ci");
		HostedBuild failed = definition.fails("Run tests", "1 of 318 tests failed.").build();
		definition.succeeds();
		Reply again = caller.send("PATCH", BUILDS + failed.id() + "?retry=true", "{}").expect(200);
		assertThat(again.at("/status")).isEqualTo("inProgress");
		assertThat(again.json().propertyNames()).doesNotContain("result", "finishTime");
		emulator.pass(Duration.ofSeconds(30));
		assertThat(caller.get(BUILDS + failed.id()).at("/result")).isEqualTo("succeeded");
		assertThat(caller.get(BUILDS + failed.id() + "/timeline").json().at("/records/0/attempt").asInt()).isEqualTo(2);
		caller.call("PATCH", BUILDS + failed.id() + "?retry=true", null, new byte[0])
			.expectError(400, "InvalidBuildException");
	}

	@Test
	void latestBuildOfABranchIsTheOneThatEndedLast(AdoEmulator emulator, Caller caller) {
		HostedBuild last = emulator.project("web").repository("web").definition("web-ci").build();
		String latest = "/web/_apis/build/latest/";
		assertThat(preview(caller, latest + "web-ci").at("/id")).isEqualTo(String.valueOf(last.id()));
		assertThat(preview(caller, latest + "1?branchName=main").at("/id")).isEqualTo(String.valueOf(last.id()));
		preview(caller, latest + "web-ci?branchName=nothing").expectError(404, "BuildNotFoundException");
		preview(caller, latest + "nothing").expectError(404, "DefinitionNotFoundException");
	}

	@Test
	void tagsAreAddedChangedAndRemoved(Caller caller) {
		int id = queue(caller);
		String tags = BUILDS + id + "/tags";
		assertThat(caller.send("POST", tags, "[\"nightly\",\"blue\"]").expect(200).values()).containsExactly("nightly",
				"blue");
		assertThat(caller.call("PUT", tags + "/green", null, new byte[0]).values()).containsExactly("nightly", "blue",
				"green");
		assertThat(
				caller.send("PATCH", tags, "{\"tagsToAdd\":[\"red\"],\"tagsToRemove\":[\"blue\",\"none\"]}").values())
			.containsExactly("nightly", "green", "red");
		assertThat(caller.delete(tags + "/green").expect(200).values()).containsExactly("nightly", "red");
		assertThat(caller.get("/web/_apis/build/tags").values()).contains("nightly", "red", "release").isSorted();
		assertThat(caller.get("/web/_apis/build/builds?tagFilters=nightly,red").ids()).containsExactly(id);
		assertThat(caller.delete("/web/_apis/build/tags/nightly").expect(200).values()).doesNotContain("nightly");
		assertThat(caller.get(tags).values()).containsExactly("red");
	}

	@Test
	void buildsProceedInTheTimeOfTheEmulator(AdoEmulator emulator, Caller caller) {
		int id = queue(caller);
		assertThat(caller.get(BUILDS + id).at("/status")).isEqualTo("notStarted");
		emulator.pass(Duration.ofSeconds(2));
		assertThat(caller.get(BUILDS + id).at("/status")).isEqualTo("inProgress");
		assertThat(states(caller, id)).contains("completed", "inProgress", "pending");
		emulator.pass(Duration.ofSeconds(8));
		Reply over = caller.get(BUILDS + id);
		assertThat(over.at("/result")).isEqualTo("succeeded");
		assertThat(over.at("/startTime")).isEqualTo("2026-06-10T09:30:01.123Z");
		assertThat(over.at("/finishTime")).isEqualTo("2026-06-10T09:30:10.123Z");
		assertThat(states(caller, id)).containsOnly("completed");
		assertThat(caller.get(BUILDS + id + "/artifacts").values("name")).containsExactly("drop");
		emulator.reset();
		assertThat(emulator.state().host().now()).isEqualTo(TestClock.START);
	}

	@Test
	void buildWithoutAnyTimeIsDoneBeforeTheNextRequest(AdoEmulator emulator, Caller caller) {
		emulator.project("web").repository("web").definition("web-ci").takes(Duration.ZERO, Duration.ZERO);
		int id = queue(caller);
		assertThat(caller.get(BUILDS + id).at("/result")).isEqualTo("succeeded");
	}

	@Test
	void buildThatATestEndsStaysAsTheTestLeftIt(AdoEmulator emulator, Caller caller) {
		int id = queue(caller);
		var builds = emulator.state().project("web").builds();
		HostedBuild build = builds.get(id);
		builds.set(build.with(build.progress()
			.started(TestClock.START)
			.completed(HostedBuildResult.PARTIALLY_SUCCEEDED, TestClock.START)));
		emulator.pass(Duration.ofHours(1));
		assertThat(caller.get(BUILDS + id).at("/result")).isEqualTo("partiallySucceeded");
	}

	private static List<String> states(Caller caller, int id) {
		return caller.get(BUILDS + id + "/timeline")
			.json()
			.get("records")
			.valueStream()
			.map((item) -> item.get("state").asString())
			.toList();
	}

	private static Reply preview(Caller caller, String path) {
		return caller.get(path + (path.contains("?") ? "&" : "?") + "api-version=7.1-preview.1");
	}

	private static int queue(Caller caller) {
		return caller.send("POST", "/web/_apis/build/builds", "{\"definition\":{\"id\":1}}").json().get("id").asInt();
	}

}
