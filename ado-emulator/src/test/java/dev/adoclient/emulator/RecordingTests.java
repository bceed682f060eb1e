package dev.adoclient.emulator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@ExtendWith(EmulatorExtension.class)
class RecordingTests {

	private static final String HAR = """
			{"log":{"version":"1.2","entries":[
			{"request":{"method":"OPTIONS","url":"https://dev.azure.com/fabrikam/_apis/projects",
			 "headers":[{"name":"Access-Control-Request-Method","value":"GET"}]},"response":{"status":200,"content":{}}},
			{"request":{"method":"GET","url":"https://dev.azure.com/fabrikam/_apis/release/definitions?api-version=7.1"},
			 "response":{"status":200,"headers":[{"name":"content-type","value":"application/json; api-version=7.1"},
			 {"name":"Set-Cookie","value":"a=b"}],
			 "content":{"text":"{\\"count\\":1,\\"url\\":\\"https://vsrm.dev.azure.com/fabrikam/_apis/release\\"}"}}},
			{"request":{"method":"GET",
			 "url":"https://fabrikam.visualstudio.com/DefaultCollection/_apis/release/definitions?api-version=7.1&$top=1"},
			 "response":{"status":200,"headers":[],"content":{"text":"eyJjb3VudCI6N30=","encoding":"base64"}}},
			{"request":{"method":"GET","url":"https://login.example.org/_apis/token"},
			 "response":{"status":200,"headers":[],"content":{"text":"{}"}}},
			{"request":{"method":"GET","url":"https://dev.azure.com/fabrikam/_apis/gone"},
			 "response":{"status":0,"headers":[],"content":{}}}]}}""";

	@TempDir
	Path folder;

	@Test
	void answersOfABrowserStandInFrontOfTheState(AdoEmulator emulator, Caller caller) throws IOException {
		Files.writeString(this.folder.resolve("session.har"), HAR);
		assertThat(emulator.importRecordings(this.folder)).isEqualTo(2);
		Reply all = caller.get("/_apis/release/definitions").expect(200);
		assertThat(all.at("/url")).isEqualTo(emulator.url() + "/contoso/_apis/release");
		assertThat(all.header("Content-Type")).isEqualTo("application/json; api-version=7.1");
		assertThat(all.header("Set-Cookie")).isNull();
		assertThat(caller.get("/_apis/release/definitions?$top=1").at("/count")).isEqualTo("7");
		caller.get("/_apis/release/definitions?api-version=7.0").expect(501);
		caller.get("/_apis/projects").expect(200);
		emulator.reset();
		caller.get("/_apis/release/definitions").expect(501);
	}

	@Test
	void strangerGetsNoRecordedAnswer(AdoEmulator emulator) throws IOException {
		Files.writeString(this.folder.resolve("session.har"), HAR);
		emulator.importRecordings(this.folder);
		Caller.stranger(emulator).get("/_apis/release/definitions").expect(203);
	}

	@Test
	void answersOfOneRequestComeInTheirOrder(AdoEmulator emulator, Caller caller) throws IOException {
		Path mappings = Files.createDirectories(this.folder.resolve("mappings"));
		Path files = Files.createDirectories(this.folder.resolve("__files"));
		Files.writeString(files.resolve("last.json"), "{\"state\":\"done\",\"sessionToken\":\"hunter2\"}");
		// The names of the files say nothing of the order.
		Files.writeString(mappings.resolve("a.json"), mapping("scenario-1-x-3", "\"bodyFileName\":\"last.json\""));
		Files.writeString(mappings.resolve("b.json"), mapping("Started", "\"jsonBody\":{\"state\":\"queued\"}"));
		Files.writeString(mappings.resolve("c.json"),
				"{\"mappings\":[" + mapping("scenario-1-x-2", "\"body\":\"{\\\"state\\\":\\\"running\\\"}\"") + "]}");
		assertThat(emulator.importRecordings(this.folder)).isEqualTo(3);
		String[] states = new String[4];
		for (int i = 0; i < states.length; i++) {
			states[i] = caller.get("/_apis/release/approvals/1").expect(200).at("/state");
		}
		assertThat(states).containsExactly("queued", "running", "done", "done");
		assertThat(caller.get("/_apis/release/approvals/1").text()).doesNotContain("hunter2");
	}

	private static String mapping(String state, String body) {
		return """
				{"id":"7d2a4a2c-3f0e-4d8c-9a0b-2b8e1f0c6d3a","scenarioName":"s","requiredScenarioState":"%s",
				"request":{"url":"/fabrikam/_apis/release/approvals/1?api-version=7.1","method":"GET",
				"headers":{"Authorization":{"equalTo":"Basic OnNlY3JldA=="}}},"response":{"status":200,%s}}"""
			.formatted(state, body);
	}

	@Test
	void whatIsSentDecidesWithoutItsSecrets(AdoEmulator emulator, Caller caller) throws IOException {
		Files.writeString(this.folder.resolve("a.json"), """
				{"request":{"urlPath":"/fabrikam/_apis/release/keys","method":"POST",
				"queryParameters":{"api-version":{"equalTo":"7.1"}},
				"bodyPatterns":[{"equalToJson":"{\\"name\\":\\"a\\",\\"password\\":\\"hunter2\\"}"}]},
				"response":{"status":201,"body":"made"}}""");
		emulator.importRecordings(this.folder);
		assertThat(caller.send("POST", "/_apis/release/keys", "{\"name\":\"a\",\"password\":\"another\"}")
			.expect(201)
			.text()).isEqualTo("made");
		caller.send("POST", "/_apis/release/keys", "{\"name\":\"b\",\"password\":\"hunter2\"}").expect(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"a\":1}", "no json", "{\"request\":{\"urlPattern\":\".*\"},\"response\":{}}",
			"{\"request\":{\"url\":\"/a/_apis/b\"},\"response\":{\"proxyBaseUrl\":\"http://example.org\"}}",
			"{\"request\":{\"urlPath\":\"/a/_apis/b\",\"queryParameters\":{\"c\":{\"matches\":\".*\"}}},\"response\":{}}",
			"{\"request\":{\"url\":\"/a/_apis/b\"},\"response\":{\"bodyFileName\":\"../../outside\"}}",
			"{\"log\":{\"entries\":[]}}" })
	void fileThatIsNoRecordingIsNamed(String content, AdoEmulator emulator) throws IOException {
		Files.writeString(Files.createDirectories(this.folder.resolve("mappings")).resolve("odd.json"), content);
		assertThatIllegalArgumentException().isThrownBy(() -> emulator.importRecordings(this.folder))
			.withMessageContaining(this.folder.toString())
			.withNoCause();
	}

}
