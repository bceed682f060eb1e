package dev.adoclient.emulator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(EmulatorExtension.class)
class GitImportTests {

	private static final String COPY = "/web/_apis/git/repositories/copy";

	private static Reply ask(Caller caller, String url, boolean overwrite) {
		return caller.send("POST", COPY + "/importRequests",
				"{\"parameters\":{\"gitSource\":{\"url\":\"%s\",\"overwrite\":%s}}}".formatted(url, overwrite));
	}

	private static Reply fresh(Caller caller) {
		return caller.send("POST", "/web/_apis/git/repositories", "{\"name\":\"copy\"}").expect(201);
	}

	@Test
	void repositoryOfTheOrganizationIsCopied(Caller caller) {
		String source = fresh(caller).at("/remoteUrl").replace("copy", "web");
		Reply asked = ask(caller, source, false).expect(201);
		assertThat(asked.at("/status")).isEqualTo("queued");
		assertThat(asked.at("/parameters/gitSource/url")).isEqualTo(source);
		assertThat(asked.json().at("/detailedStatus/currentStep").asInt()).isEqualTo(1);
		Reply done = caller.get(COPY + "/importRequests/" + asked.at("/importRequestId")).expect(200);
		assertThat(done.at("/status")).isEqualTo("completed");
		assertThat(done.json().at("/detailedStatus/currentStep").asInt()).isEqualTo(6);
		assertThat(done.json().at("/detailedStatus/allSteps")).hasSize(6);
		assertThat(done.at("/repository/defaultBranch")).isEqualTo("refs/heads/main");
		String original = "/web/_apis/git/repositories/web";
		assertThat(caller.get(COPY + "/refs?filter=heads/").values("objectId"))
			.isEqualTo(caller.get(original + "/refs?filter=heads/").values("objectId"));
		assertThat(caller.get(COPY + "/items?path=/&recursionLevel=full").values("path"))
			.isEqualTo(caller.get(original + "/items?path=/&recursionLevel=full").values("path"));
		assertThat(caller.get(COPY + "/importRequests").values("status")).containsExactly("completed");
	}

	@Test
	void otherServersAreNotReached(Caller caller) {
		fresh(caller);
		for (String url : new String[] { "https://github.com/acme/web", "https://dev.azure.com/other/web/_git/web" }) {
			Reply asked = ask(caller, url, false).expect(201);
			Reply done = caller.get(COPY + "/importRequests/" + asked.at("/importRequestId"));
			assertThat(done.at("/status")).isEqualTo("failed");
			assertThat(done.at("/detailedStatus/errorMessage")).contains(url);
		}
		assertThat(caller.get(COPY + "/refs").values()).isEmpty();
	}

	@Test
	void whatARepositoryHasIsOverwrittenOnlyIfThatIsSaid(Caller caller) {
		String source = fresh(caller).at("/remoteUrl").replace("copy", "web");
		caller.send("POST", COPY + "/pushes", """
				{"refUpdates":[{"name":"refs/heads/own","oldObjectId":"0000000000000000000000000000000000000000"}],
				"commits":[{"comment":"own","changes":[{"changeType":"add","item":{"path":"/a"},
				"newContent":{"content":"x","contentType":"rawtext"}}]}]}""").expect(201);
		ask(caller, source, false).expectError(409, "GitImportForbiddenOnNonEmptyRepository");
		ask(caller, source, true).expect(201);
		assertThat(caller.get(COPY + "/refs?filter=heads/").values("name")).contains("refs/heads/main")
			.doesNotContain("refs/heads/own");
	}

	@Test
	void requestNeedsAnAddress(Caller caller) {
		fresh(caller);
		caller.send("POST", COPY + "/importRequests", "{\"parameters\":{}}").expect(400);
		ask(caller, "no address", false).expect(400);
		caller.get(COPY + "/importRequests/7").expectError(404, "GitImportRequestNotFoundException");
	}

}
