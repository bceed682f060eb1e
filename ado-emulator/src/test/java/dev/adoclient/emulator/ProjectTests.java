package dev.adoclient.emulator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(EmulatorExtension.class)
class ProjectTests {

	@Test
	void projectsAreListedByName(Caller caller) {
		Reply reply = caller.get("/_apis/projects").expect(200);
		assertThat(reply.values("name")).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER).contains("payments", "web");
		assertThat(reply.at("/count")).isEqualTo(String.valueOf(reply.json().get("value").size()));
		assertThat(reply.values("state")).containsOnly("wellFormed");
	}

	@Test
	void pagesOfProjectsFollowTheToken(Caller caller) {
		Reply first = caller.get("/_apis/projects?$top=1").expect(200);
		assertThat(first.values("name")).hasSize(1);
		Reply second = caller
			.get("/_apis/projects?$top=100&continuationToken=" + first.header("X-MS-ContinuationToken"));
		assertThat(second.values("name")).isNotEmpty().doesNotContainAnyElementsOf(first.values("name"));
		assertThat(second.header("X-MS-ContinuationToken")).isNull();
	}

	@Test
	void tokenOfAPageOfProjectsIsAPlainNumber(Caller caller) {
		assertThat(caller.get("/_apis/projects?$top=1").header("X-MS-ContinuationToken")).isEqualTo("1");
	}

	@Test
	void capabilitiesOfAProjectAreTexts(Caller caller) {
		assertThat(caller.get("/_apis/projects/web").json().has("capabilities")).isFalse();
		Reply project = caller.get("/_apis/projects/web?includeCapabilities=true").expect(200);
		assertThat(project.json().at("/capabilities/versioncontrol").toString())
			.isEqualTo("{\"sourceControlType\":\"Git\",\"gitEnabled\":\"True\",\"tfvcEnabled\":\"False\"}");
		assertThat(project.at("/capabilities/processTemplate/templateTypeId")).hasSize(36);
	}

	@Test
	void projectsCanBeSkipped(Caller caller) {
		int all = caller.get("/_apis/projects").values("name").size();
		assertThat(caller.get("/_apis/projects?$skip=1").values("name")).hasSize(all - 1);
	}

	@Test
	void projectIsFoundByNameInAnyCaseAndById(Caller caller) {
		Reply byName = caller.get("/_apis/projects/WEB").expect(200);
		assertThat(byName.at("/name")).isEqualTo("web");
		assertThat(byName.at("/defaultTeam/name")).isEqualTo("web Team");
		assertThat(caller.get("/_apis/projects/" + byName.at("/id")).json()).isEqualTo(byName.json());
	}

	@Test
	void unknownProjectIsRefusedInTheServicesWords(Caller caller) {
		Reply reply = caller.get("/_apis/projects/nothing").expectError(404, "ProjectDoesNotExistWithNameException");
		assertThat(reply.at("/message")).startsWith("TF200016: The following project does not exist: nothing.");
	}

	@Test
	void linksOfAProjectLeadToIt(Caller caller) {
		String url = caller.get("/_apis/projects/web").at("/_links/self/href");
		Reply reply = caller.exchange("GET", url + "?api-version=7.1", null, null).expect(200);
		assertThat(reply.at("/name")).isEqualTo("web");
	}

}
