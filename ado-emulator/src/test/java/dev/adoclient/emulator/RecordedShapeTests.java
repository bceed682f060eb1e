package dev.adoclient.emulator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which properties an answer has, as recorded of the live service by the tests of its
 * command line, in January 2025.
 */
@ExtendWith(EmulatorExtension.class)
class RecordedShapeTests {

	@Test
	void triggerThatIsSentByItsNumberIsShownByItsName(Caller caller) {
		String repository = caller.get("/web/_apis/git/repositories/web").at("/id");
		Reply definition = caller
			.send("POST", "/web/_apis/build/definitions",
					"""
							{"name":"numbers","process":{"type":2,"yamlFilename":"ci.yml"},"queue":{"id":12},
							"repository":{"id":"%s","type":"TfsGit"},"triggers":[{"settingsSourceType":2,"triggerType":2}]}"""
						.formatted(repository))
			.expect(200);
		assertThat(definition.at("/triggers/0/triggerType")).isEqualTo("continuousIntegration");
	}

	@Test
	void onlyAPullRequestThatWasJustOpenedHasAnEmptyListOfLabels(AdoEmulator emulator, Caller caller) {
		emulator.project("web").repository("web").pullRequest("First").by("dale");
		Reply opened = caller.send("POST", "/web/_apis/git/repositories/web/pullrequests", """
				{"title":"Second","sourceRefName":"refs/heads/first","targetRefName":"refs/heads/release/1.2"}""")
			.expect(201);
		assertThat(opened.json().get("labels")).isEmpty();
		assertThat(caller.get("/_apis/git/pullrequests/" + opened.at("/pullRequestId")).json().has("labels")).isFalse();
	}

	@Test
	void reviewerHasNoDescriptor(Caller caller) {
		JsonNode reviewers = caller.get("/web/_apis/git/repositories/web/pullrequests/1/reviewers").json().get("value");
		assertThat(reviewers).isNotEmpty()
			.allSatisfy((reviewer) -> assertThat(reviewer.propertyNames()).contains("uniqueName", "imageUrl")
				.doesNotContain("descriptor"));
	}

	@Test
	void agentByItselfHasAddressesAndAClient(Caller caller) {
		String agents = "/_apis/distributedtask/pools/4/agents";
		Reply agent = caller.get(agents + "/1").expect(200);
		assertThat(agent.at("/_links/self/href")).endsWith(agents + "/1");
		assertThat(agent.at("/_links/web/href")).endsWith("/_settings/agentpools?view=jobs&poolId=4&agentId=1");
		assertThat(agent.at("/authorization/clientId")).hasSize(36);
		assertThat(caller.get(agents).json().at("/value/0").has("_links")).isFalse();
	}

	@Test
	void groupOfVariablesThatIsRenamedIsRenamedInItsProject(Caller caller) {
		String groups = "/web/_apis/distributedtask/variablegroups";
		String body = """
				{"name":"%s","type":"Vsts","variables":{"a":{"value":"1"}}}""";
		Reply made = caller.send("POST", groups, body.formatted("one")).expect(200);
		Reply renamed = caller.send("PUT", groups + "/" + made.at("/id"), body.formatted("two")).expect(200);
		assertThat(renamed.at("/variableGroupProjectReferences/0/name")).isEqualTo("two");
	}

}
