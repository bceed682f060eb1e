package dev.adoclient.emulator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(EmulatorExtension.class)
class ContinuousIntegrationTests {

	@Test
	void pushQueuesABuildOfWhatWasPushed(AdoEmulator emulator, Caller caller) {
		var repository = emulator.project("web").repository("portal");
		int definition = repository.definition("portal-ci").id();
		repository.file("/pipelines/portal-ci.yml", "steps: []\n").file("/src/app.js", "1");
		Reply builds = caller.get("/web/_apis/build/builds?definitions=" + definition);
		assertThat(builds.values("reason")).containsExactly("individualCI", "individualCI");
		assertThat(builds.at("/value/0/sourceVersion")).isEqualTo(repository.state().tip("refs/heads/main"));
		assertThat(builds.at("/value/0/triggerInfo/ci.message")).isEqualTo("Write /src/app.js");
		assertThat(builds.at("/value/0/requestedFor/displayName")).isEqualTo("Kim Abel");
		assertThat(builds.at("/value/0/requestedBy/displayName")).isEqualTo("Microsoft.VisualStudio.Services.TFS");
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			'steps: []', true, true
			'trigger: none', false, false
			'trigger: main', true, false
			'trigger: [main, release/*]', true, true
			'trigger:|- main|steps: []', true, false
			'trigger:|  branches:|    include: [release/*]|pool: a', false, true
			'trigger:|  branches:|    include:|    - "*"|    exclude:|    - main  # not here', false, true
			'trigger:|  paths:|    include:|    - main', false, false
			""")
	void yamlFileSaysWhichBranchesAreBuilt(String yaml, boolean main, boolean release, AdoEmulator emulator,
			Caller caller) {
		var repository = emulator.project("web").repository("portal");
		repository.file("/pipelines/portal-ci.yml", yaml.replace("|", "\n"));
		int definition = repository.definition("portal-ci").id();
		String builds = "/web/_apis/build/builds?definitions=" + definition + "&branchName=refs/heads/";
		repository.file("/a.txt", "1");
		repository.file("release/2", "/b.txt", "2");
		assertThat(caller.get(builds + "main").ids().isEmpty()).isEqualTo(!main);
		assertThat(caller.get(builds + "release/2").ids().isEmpty()).isEqualTo(!release);
	}

	@Test
	void definitionWithoutATriggerOrWithoutItsFileBuildsNoPush(AdoEmulator emulator, Caller caller) {
		var repository = emulator.project("web").repository("portal");
		repository.file("/ci.yml", "steps: []\n");
		String created = caller
			.send("POST", "/web/_apis/build/definitions",
					"{\"name\":\"quiet\",\"repository\":{\"id\":\"" + repository.state().id()
							+ "\",\"type\":\"TfsGit\"},\"process\":{\"type\":2,\"yamlFilename\":\"/ci.yml\"}}")
			.at("/id");
		int other = repository.definition("portal-ci").id();
		repository.file("/a.txt", "1");
		assertThat(caller.get("/web/_apis/build/builds?definitions=" + created + "," + other).ids()).isEmpty();
	}

	@Test
	void commitThatSaysSoIsNotBuilt(AdoEmulator emulator, Caller caller) {
		var repository = emulator.project("web").repository("portal");
		repository.file("/pipelines/portal-ci.yml", "steps: []\n");
		int definition = repository.definition("portal-ci").id();
		String tip = repository.state().tip("refs/heads/main");
		caller
			.send("POST", "/web/_apis/git/repositories/portal/pushes",
					"{\"refUpdates\":[{\"name\":\"refs/heads/main\",\"oldObjectId\":\"" + tip
							+ "\"}],\"commits\":[{\"comment\":\"Typo [skip ci]\",\"changes\":[{\"changeType\":\"add\","
							+ "\"item\":{\"path\":\"/c.txt\"},\"newContent\":{\"content\":\"3\","
							+ "\"contentType\":\"rawtext\"}}]}]}")
			.expect(201);
		assertThat(caller.get("/web/_apis/build/builds?definitions=" + definition).ids()).isEmpty();
	}

}
