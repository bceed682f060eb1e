package dev.adoclient.emulator;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(EmulatorExtension.class)
class BuildLogTests {

	@Test
	void oneLineRunsABuildThatFailsWithLogs(AdoEmulator emulator, Caller caller) {
		int id = failed(emulator);
		assertThat(caller.get("/web/_apis/build/builds/" + id).at("/result")).isEqualTo("failed");
		JsonNode failing = failingTask(caller, id);
		assertThat(failing.get("name").asString()).isEqualTo("Compile");
		assertThat(failing.at("/issues/0/message").asString()).isEqualTo("totals.js:3: unexpected token");
		assertThat(failing.at("/log/url").asString()).endsWith("/logs/" + failing.at("/log/id").asInt());
		List<String> lines = lines(caller, id, "");
		int number = Integer.parseInt(failing.at("/issues/0/data/logFileLineNumber").asString());
		assertThat(lines.get(number - 1)).endsWith("##[error]totals.js:3: unexpected token");
	}

	@Test
	void everyRecordWithALogNamesOneOfTheList(AdoEmulator emulator, Caller caller) {
		int id = failed(emulator);
		Reply logs = caller.get(logs(id)).expect(200);
		List<Integer> named = new ArrayList<>();
		caller.get("/web/_apis/build/builds/" + id + "/timeline").json().get("records").forEach((item) -> {
			if (item.get("log").isObject()) {
				named.add(item.at("/log/id").asInt());
			}
		});
		assertThat(named).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(logs.ids());
		assertThat(logs.json().at("/value/0").propertyNames()).containsExactlyInAnyOrder("lineCount", "createdOn",
				"lastChangedOn", "id", "type", "url");
		assertThat(logs.values("type")).containsOnly("Container");
	}

	@Test
	void logIsTextWhereTextIsAskedForAndAListWhereJsonIs(AdoEmulator emulator, Caller caller) {
		int id = failed(emulator);
		Reply text = caller.with("Accept", "text/plain").get(logs(id) + "/1").expect(200);
		assertThat(text.header("Content-Type")).isEqualTo("text/plain; charset=utf-8");
		assertThat(text.text().split("\r\n")).containsExactlyElementsOf(caller.get(logs(id) + "/1").values());
		assertThat(text.text()).endsWith("\r\n").contains("##[section]Starting: Initialize job");
	}

	@ParameterizedTest
	@CsvSource({ "startLine=2, 2, 7", "startLine=0&endLine=1, 1, 1", "startLine=1&endLine=1, 1, 1", "endLine=3, 1, 3",
			"startLine=3&endLine=5, 3, 5", "endLine=-2, 6, 7", "startLine=6&endLine=99, 6, 7" })
	void linesAreCountedFromOneAndTheLastOneIsIncluded(String query, int first, int last, AdoEmulator emulator,
			Caller caller) {
		int id = failed(emulator);
		List<String> all = caller.get(logs(id) + "/1").values();
		assertThat(all).hasSize(7);
		assertThat(caller.get(logs(id) + "/1?" + query).expect(200).values()).isEqualTo(all.subList(first - 1, last));
	}

	@Test
	void rangeOfLinesIsToldAndAnImpossibleOneIsRefused(AdoEmulator emulator, Caller caller) {
		int id = failed(emulator);
		assertThat(caller.get(logs(id) + "/1?startLine=2&endLine=4").header("Content-Range")).isEqualTo("lines 2-4/7");
		caller.get(logs(id) + "/1?startLine=5&endLine=4").expectError(400, "ArgumentException");
		caller.get(logs(id) + "/1?startLine=first").expectError(400, "VssPropertyValidationException");
	}

	@Test
	void allLogsAreOneArchiveWhereAZipIsAskedFor(AdoEmulator emulator, Caller caller) throws IOException {
		int id = failed(emulator);
		Reply reply = caller.with("Accept", "application/zip").get(logs(id)).expect(200);
		List<String> entries = new ArrayList<>();
		String compile = "";
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(reply.body()))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				entries.add(entry.getName());
				compile = entry.getName().endsWith("/4_Compile.txt") ? new String(zip.readAllBytes()) : compile;
			}
		}
		assertThat(entries).contains("1_Build job.txt", "1_Build job/4_Compile.txt").doesNotContain("2_Deploy job.txt");
		assertThat(compile).contains("##[error]totals.js:3: unexpected token");
	}

	@Test
	void buildThatHasNotStartedWroteNothingAndALogThatIsNotThereHasNoLines(AdoEmulator emulator, Caller caller) {
		int waiting = caller.get("/web/_apis/build/builds?statusFilter=notStarted").ids().get(0);
		assertThat(caller.get(logs(waiting)).expect(200).ids()).isEmpty();
		assertThat(caller.get(logs(failed(emulator)) + "/99").expect(200).values()).isEmpty();
		caller.get(logs(4711)).expectError(404, "BuildNotFoundException");
	}

	private static int failed(AdoEmulator emulator) {
		return emulator.project("web")
			.repository("web")
			.definition("web-ci")
			.fails("Compile", "webpack 5.1", "totals.js:3: unexpected token")
			.build()
			.id();
	}

	private static String logs(int id) {
		return "/web/_apis/build/builds/" + id + "/logs";
	}

	private static JsonNode failingTask(Caller caller, int id) {
		return caller.get("/web/_apis/build/builds/" + id + "/timeline")
			.json()
			.get("records")
			.valueStream()
			.filter((item) -> item.get("type").asString().equals("Task")
					&& item.get("result").asString().equals("failed"))
			.findFirst()
			.orElseThrow();
	}

	private static List<String> lines(Caller caller, int id, String query) {
		return caller.get(logs(id) + "/" + failingTask(caller, id).at("/log/id").asInt() + query).values();
	}

}
