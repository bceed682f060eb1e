package dev.adoclient.emulator;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(EmulatorExtension.class)
class DefinitionTests {

	private static final String DEFINITIONS = "/web/_apis/build/definitions";

	@Test
	void definitionsAreListedByName(Caller caller) {
		assertThat(caller.get(DEFINITIONS).expect(200).values("name")).isSorted().contains("web-ci", "web-nightly");
		assertThat(caller.get(DEFINITIONS + "?queryOrder=definitionNameDescending").at("/value/0/name"))
			.isEqualTo("web-nightly");
		assertThat(caller.get(DEFINITIONS + "?queryOrder=lastModifiedAscending").values("createdDate")).isSorted();
	}

	@ParameterizedTest
	@ValueSource(strings = { "none", "lastModifiedDescending", "definitionNameAscending" })
	void pagesTogetherAreTheWholeList(String order, Caller caller) {
		List<Integer> paged = new ArrayList<>();
		String path = DEFINITIONS + "?$top=2&queryOrder=" + order;
		Reply page = caller.get(path);
		paged.addAll(page.ids());
		while (page.header("X-MS-ContinuationToken") != null) {
			page = caller.get(path + "&continuationToken="
					+ URLEncoder.encode(page.header("X-MS-ContinuationToken"), StandardCharsets.UTF_8));
			paged.addAll(page.ids());
		}
		assertThat(paged).isEqualTo(caller.get(DEFINITIONS + "?queryOrder=" + order).ids()).hasSize(5);
	}

	@ParameterizedTest
	@CsvSource({ "name=web-ci, 1", "name=WEB-*, 4", "name=ci, 0", "path=%5CRelease, 1", "definitionIds=2, 1",
			"yamlFilename=pipelines/web-ci.yml, 1", "processType=2, 5", "processType=1, 0", "repositoryType=GitHub, 0",
			"repositoryType=TfsGit, 5", "builtAfter=2026-06-10T09:00:00Z, 0", "builtAfter=2026-06-01T00:00:00Z, 5",
			"notBuiltAfter=2026-06-10T09:00:00Z, 5", "taskIdFilter=00000000-0000-0000-0000-000000000001, 0" })
	void filterKeepsExactlyTheDefinitionsThatFit(String query, int count, Caller caller) {
		assertThat(caller.get(DEFINITIONS + "?" + query).expect(200).ids()).hasSize(count);
	}

	@Test
	void listShowsSummariesUnlessAllPropertiesAreWanted(Caller caller) {
		assertThat(caller.get(DEFINITIONS).json().at("/value/0").propertyNames()).contains("authoredBy", "queue")
			.doesNotContain("repository", "variables");
		assertThat(caller.get(DEFINITIONS + "?includeAllProperties=true").json().at("/value/0").propertyNames())
			.contains("repository", "variables", "process");
	}

	@Test
	void latestBuildsAreShownOnRequest(Caller caller) {
		assertThat(caller.get(DEFINITIONS + "/1").json().propertyNames()).doesNotContain("latestBuild");
		Reply reply = caller.get(DEFINITIONS + "/1?includeLatestBuilds=true");
		int newest = caller.get("/web/_apis/build/builds?definitions=1&$top=1").ids().get(0);
		assertThat(reply.json().at("/latestBuild/id").asInt()).isEqualTo(newest);
		assertThat(reply.at("/latestCompletedBuild/status")).isEqualTo("completed");
	}

	@Test
	void aRevisionThatNeverWasIsNotFound(Caller caller) {
		String revision = caller.get(DEFINITIONS + "/1").expect(200).at("/revision");
		caller.get(DEFINITIONS + "/1?revision=" + revision).expect(200);
		caller.get(DEFINITIONS + "/1?revision=99").expectError(404, "DefinitionNotFoundException");
	}

	@Test
	void deletedDefinitionTakesItsBuildsWithIt(Caller caller) {
		caller.delete(DEFINITIONS + "/1").expect(204);
		caller.get(DEFINITIONS + "/1").expectError(404, "DefinitionNotFoundException");
		assertThat(caller.get("/web/_apis/build/builds?definitions=1").ids()).isEmpty();
		assertThat(caller.get("/web/_apis/build/builds").ids()).isNotEmpty();
		caller.delete(DEFINITIONS + "/1").expect(404);
	}

}
