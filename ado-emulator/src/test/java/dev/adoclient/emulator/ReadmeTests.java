package dev.adoclient.emulator;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

/** The README shows only code that compiles and runs: the code of this class. */
class ReadmeTests {

	private static final Pattern SNIPPET = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

	@Test
	void emulatorStartsAsTheReadmeSays() {
		try (AdoEmulator emulator = AdoEmulator.start()) {
			URI base = URI.create(emulator.url() + "/" + emulator.organization());
			String token = emulator.token();
			emulator.state().project("web").builds().addMany(10_000);
			assertThat(base).hasPath("/contoso");
			assertThat(token).isNotEmpty();
			assertThat(emulator.state().workItems().all()).hasSize(46);
			assertThat(emulator.state().projects().stream().mapToInt((project) -> project.builds().all().size()).sum())
				.isEqualTo(10_065);
			emulator.wireMock()
				.stubFor(get(urlPathEqualTo("/contoso/_apis/projects")).inScenario("busy")
					.whenScenarioStateIs("Started")
					.willReturn(aResponse().withStatus(429).withHeader("Retry-After", "1"))
					.willSetStateTo("over"));
			emulator.faults().failEvery(10).with(503);
			emulator.faults().failNext(2).on("POST", "/web/_apis/build/builds").loseAnswer();
			Caller.of(emulator).get("/_apis/projects").expect(429);
			Caller.of(emulator).get("/_apis/projects").expect(200);
		}
	}

	@Test
	void codeIsPlantedAsTheReadmeSays() {
		try (AdoEmulator emulator = AdoEmulator.start(AdoEmulatorOptions.defaults().empty())) {
			Caller caller = Caller.of(emulator);
			int id = emulator.project("web").repository("portal").pullRequest("Fix login").by("dale").id();
			Reply pullRequest = caller.get("/_apis/git/pullrequests/" + id).expect(200);
			assertThat(pullRequest.at("/createdBy/uniqueName")).isEqualTo("dale@contoso.com");
			assertThat(pullRequest.at("/sourceRefName")).isEqualTo("refs/heads/fix-login");
			assertThat(pullRequest.at("/mergeStatus")).isEqualTo("succeeded");
		}
	}

	@Test
	void buildFailsAsTheReadmeSays() {
		try (AdoEmulator emulator = AdoEmulator.start(AdoEmulatorOptions.defaults().empty())) {
			int id = emulator.project("web")
				.repository("web")
				.definition("web-ci")
				.fails("Compile", "totals.js:3: unexpected token")
				.build()
				.id();
			Caller caller = Caller.of(emulator);
			assertThat(caller.get("/web/_apis/build/builds/" + id).at("/result")).isEqualTo("failed");
		}
	}

	@Test
	void stateIsPutBackAsTheReadmeSays() {
		try (AdoEmulator emulator = AdoEmulator.start()) {
			EmulatorSnapshot snapshot = emulator.snapshot();
			emulator.project("web").repository("web").file("/lost.txt", "lost");
			emulator.restore(snapshot);
			Code.web(Caller.of(emulator)).get("/items?path=/lost.txt").expect(404);
		}
	}

	@Test
	void recordedAnswersAreImportedAsTheReadmeSays() {
		try (AdoEmulator emulator = AdoEmulator.start()) {
			emulator.importRecordings(Path.of("src/test/resources/recordings"));
			assertThat(Caller.of(emulator).get("/web/_apis/release/definitions?api-version=7.1").at("/count"))
				.isEqualTo("1");
		}
	}

	@Test
	void snippetsOfTheReadmeAreTheCodeOfThisTest() throws IOException {
		List<String> code = Files.readAllLines(Path.of("src/test/java/dev/adoclient/emulator/ReadmeTests.java"))
			.stream()
			.map(String::strip)
			.toList();
		Matcher snippets = SNIPPET.matcher(Files.readString(Path.of("README.md")));
		int lines = 0;
		while (snippets.find()) {
			for (String line : snippets.group(1).lines().map(String::strip).toList()) {
				assertThat(code).contains(line);
				lines++;
			}
		}
		assertThat(lines).isGreaterThan(8);
	}

}
