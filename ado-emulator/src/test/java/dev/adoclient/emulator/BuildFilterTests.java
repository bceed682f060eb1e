package dev.adoclient.emulator;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(EmulatorExtension.class)
class BuildFilterTests {

	private static final String BUILDS = "/web/_apis/build/builds";

	@ParameterizedTest
	@CsvSource({ "statusFilter, completed, /status", "statusFilter, notStarted, /status",
			"resultFilter, partiallySucceeded, /result", "resultFilter, canceled, /result",
			"reasonFilter, individualCI, /reason", "reasonFilter, pullRequest, /reason",
			"definitions, 2, /definition/id", "queues, 17, /queue/id",
			"branchName, refs/heads/release/1.2, /sourceBranch",
			"requestedFor, mei.tanaka@contoso.com, /requestedFor/uniqueName" })
	void filterKeepsExactlyTheBuildsThatFit(String filter, String value, String pointer, Caller caller) {
		long fitting = stream(caller.get(BUILDS)).filter((build) -> build.at(pointer).asString().equals(value)).count();
		Reply filtered = caller.get(BUILDS + "?" + filter + "=" + value).expect(200);
		assertThat(fitting).isPositive();
		assertThat(stream(filtered)).hasSize((int) fitting)
			.allMatch((build) -> build.at(pointer).asString().equals(value));
	}

	@Test
	void severalValuesOfAFilterAreJoinedByOr(Caller caller) {
		assertThat(caller.get(BUILDS + "?resultFilter=failed,canceled").values("result")).contains("failed", "canceled")
			.doesNotContain("succeeded");
		assertThat(caller.get(BUILDS + "?definitions=1,3").ids()).containsExactlyInAnyOrderElementsOf(
				concat(caller.get(BUILDS + "?definitions=1").ids(), caller.get(BUILDS + "?definitions=3").ids()));
		assertThat(caller.get(BUILDS + "?statusFilter=all").ids()).isEqualTo(caller.get(BUILDS).ids());
	}

	@Test
	void severalFiltersAreJoinedByAnd(Caller caller) {
		Reply reply = caller.get(BUILDS + "?resultFilter=succeeded&definitions=1");
		assertThat(stream(reply)).isNotEmpty()
			.allMatch((build) -> build.at("/result").asString().equals("succeeded")
					&& build.at("/definition/id").asInt() == 1);
	}

	@Test
	void buildsAreFoundByTheirIds(Caller caller) {
		List<Integer> some = caller.get(BUILDS).ids().subList(3, 6);
		assertThat(caller.get(BUILDS + "?buildIds=" + some.get(0) + "," + some.get(1) + "," + some.get(2)).ids())
			.isEqualTo(some);
		assertThat(caller.get(BUILDS + "?buildIds=4711").ids()).isEmpty();
	}

	@Test
	void buildNumberMayEndInAStar(Caller caller) {
		String number = caller.get(BUILDS).at("/value/5/buildNumber");
		assertThat(caller.get(BUILDS + "?buildNumber=" + number).values("buildNumber")).containsOnly(number);
		String day = number.substring(0, 8);
		assertThat(caller.get(BUILDS + "?buildNumber=" + day + "*").values("buildNumber")).contains(number)
			.allMatch((candidate) -> candidate.startsWith(day));
	}

	@Test
	void allTagsMustBeThere(Caller caller) {
		assertThat(stream(caller.get(BUILDS + "?tagFilters=release,candidate"))).isNotEmpty();
		assertThat(caller.get(BUILDS + "?tagFilters=release,unknown").ids()).isEmpty();
	}

	@Test
	void timesAreThoseOfTheOrder(Caller caller) {
		Reply all = caller.get(BUILDS + "?queryOrder=finishTimeDescending&statusFilter=completed");
		String middle = all.at("/value/10/finishTime");
		Reply later = caller.get(BUILDS + "?queryOrder=finishTimeDescending&minTime=" + middle);
		assertThat(later.ids()).isEqualTo(all.ids().subList(0, 11));
		Reply earlier = caller.get(BUILDS + "?queryOrder=finishTimeDescending&maxTime=" + middle);
		assertThat(earlier.ids()).isEqualTo(all.ids().subList(10, all.ids().size()));
	}

	@Test
	void timeMayBeADateOrHaveAnyOffset(Caller caller) {
		List<Integer> utc = caller.get(BUILDS + "?minTime=2026-06-09T00:00:00Z").expect(200).ids();
		assertThat(utc).isNotEmpty().hasSizeLessThan(caller.get(BUILDS).ids().size());
		for (String same : List.of("2026-06-09", "2026-06-09T00:00:00", "2026-06-09T02:00:00.0000000%2B02:00")) {
			assertThat(caller.get(BUILDS + "?minTime=" + same).expect(200).ids()).isEqualTo(utc);
		}
	}

	@Test
	void buildsOfEachDefinitionCanBeBounded(Caller caller) {
		Reply reply = caller.get(BUILDS + "?maxBuildsPerDefinition=2");
		assertThat(reply.ids()).hasSize(10).startsWith(caller.get(BUILDS).ids().get(0));
	}

	@Test
	void deletedBuildsAreShownOnlyOnRequest(AdoEmulator emulator, Caller caller) {
		int id = caller.get(BUILDS).ids().get(0);
		var builds = emulator.state().project("web").builds();
		builds.set(builds.get(id).asDeleted());
		assertThat(caller.get(BUILDS).ids()).doesNotContain(id);
		assertThat(caller.get(BUILDS + "?deletedFilter=includeDeleted").ids()).contains(id);
		assertThat(caller.get(BUILDS + "?deletedFilter=onlyDeleted").ids()).containsExactly(id);
	}

	@Test
	void repositoryNeedsItsType(Caller caller) {
		String id = caller.get(BUILDS).at("/value/0/repository/id");
		caller.get(BUILDS + "?repositoryId=" + id).expectError(400, "ArgumentException");
		assertThat(stream(caller.get(BUILDS + "?repositoryType=TfsGit&repositoryId=" + id))).isNotEmpty()
			.allMatch((build) -> build.at("/repository/id").asString().equals(id));
	}

	@Test
	void newestBuildComesFirstUnlessAskedOtherwise(Caller caller) {
		assertThat(caller.get(BUILDS).values("queueTime")).isSortedAccordingTo(Comparator.reverseOrder());
	}

	private static Stream<JsonNode> stream(Reply reply) {
		return reply.json().get("value").valueStream();
	}

	private static List<Integer> concat(List<Integer> one, List<Integer> other) {
		return Stream.concat(one.stream(), other.stream()).toList();
	}

}
