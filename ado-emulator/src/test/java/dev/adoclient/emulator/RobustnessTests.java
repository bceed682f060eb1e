package dev.adoclient.emulator;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import dev.adoclient.emulator.host.Permission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.JsonNodeFactory;

import static org.assertj.core.api.Assertions.assertThat;

/** What nobody should send, and what a test takes away. */
@ExtendWith(EmulatorExtension.class)
class RobustnessTests {

	@ParameterizedTest
	@ValueSource(ints = { 2_000, 31_000 })
	void longTextInAQueryIsCompared(int length, Caller caller) {
		String where = "[System.Title] = '" + "a''".repeat(length / 3) + "'";
		query(caller, where).expect(200);
	}

	@Test
	void manyConditionsSideBySideAreAnswered(Caller caller) {
		query(caller, "[System.Id] = 1" + " OR [System.Id] = 2".repeat(1_500)).expect(200);
	}

	@Test
	void deepNestingIsAnsweredOrRefused(Caller caller) {
		query(caller, "(".repeat(100) + "[System.Id] = 1" + ")".repeat(100)).expect(200);
		for (String opening : new String[] { "(", "NOT ", "NOT (" }) {
			query(caller, opening.repeat(31_000 / opening.length()) + "[System.Id] = 1").expectError(400,
					"VssPropertyValidationException");
		}
	}

	@Test
	void queryBeyondTheLimitOfTheServiceIsRefused(Caller caller) {
		Reply refused = query(caller, "[System.Title] = '" + "a".repeat(40_000) + "'").expectError(400,
				"VssPropertyValidationException");
		assertThat(refused.at("/message")).contains("32000");
	}

	@Test
	void deeplyNestedBodyIsRefused(Caller caller) {
		String deep = "[".repeat(100_000);
		caller.send("POST", "/_apis/wit/wiql", deep).expectError(400, "ArgumentException");
		caller.patch("PATCH", "/_apis/wit/workitems/2", deep).expectError(400, "ArgumentException");
	}

	@ParameterizedTest
	@CsvSource({ "VIEW_BUILDS, GET, /web/_apis/build/builds", "QUEUE_BUILDS, POST, /web/_apis/build/builds",
			"DELETE_BUILD_DEFINITIONS, DELETE, /web/_apis/build/definitions/1",
			"UPDATE_BUILDS, DELETE, /web/_apis/build/retention/leases?ids=1" })
	void permissionOnBuildsCanBeTakenAway(Permission permission, String verb, String path, AdoEmulator emulator,
			Caller caller) {
		emulator.access().deny(permission);
		Reply refused = verb.equals("POST") ? caller.send(verb, path, "{\"definition\":{\"id\":1}}")
				: verb.equals("GET") ? caller.get(path) : caller.delete(path);
		assertThat(refused.expectError(403, "AccessDeniedException").at("/message")).startsWith("TF215106: ")
			.contains(permission.displayName());
		assertThat(emulator.state().history().all()).isEmpty();
		caller.get("/_apis/projects").expect(200);
		emulator.access().allow(permission);
		caller.get("/web/_apis/build/builds").expect(200);
	}

	@Test
	void permissionOnWorkItemsCanBeTakenAway(AdoEmulator emulator, Caller caller) {
		String title = "[{\"op\":\"add\",\"path\":\"/fields/System.Title\",\"value\":\"x\"}]";
		emulator.access().deny(Permission.EDIT_WORK_ITEMS);
		Reply refused = caller.patch("PATCH", "/_apis/wit/workitems/2", title).expectError(403, "AccessCheckException");
		assertThat(refused.at("/message")).startsWith("TF50309: ");
		assertThat(caller
			.send("PATCH", "/_apis/wit/$batch",
					"[{\"method\":\"PATCH\",\"uri\":\"/_apis/wit/workitems/2?api-version=7.1\",\"headers\":"
							+ "{\"Content-Type\":\"application/json-patch+json\"},\"body\":" + title + "}]")
			.expect(200)
			.at("/value/0/code")).isEqualTo("403");
		query(caller, "[System.Id] = 2").expect(200);
		emulator.access().deny(Permission.VIEW_WORK_ITEMS);
		query(caller, "[System.Id] = 2").expectError(403, "AccessCheckException");
	}

	@Test
	void uploadsBeyondTheRoomAreRefusedByName(AdoEmulator emulator, Caller caller) {
		emulator.state().workItems().attachments().room(10);
		String path = "/_apis/wit/attachments?fileName=a";
		caller.call("POST", path, "application/octet-stream", new byte[6]).expect(201);
		Reply refused = caller.call("POST", path, "application/octet-stream", new byte[6])
			.expectError(413, "WorkItemAttachmentExceedsMaxSizeException");
		assertThat(refused.at("/message")).startsWith("This emulator keeps uploads in memory");
		caller.call("POST", path, "application/octet-stream", new byte[4]).expect(201);
	}

	@Test
	void requestBeyondMemoryIsRefusedBeforeItIsRead(AdoEmulator emulator) throws IOException {
		String answer = send(emulator, "Content-Length: " + (UploadLimit.BYTES + 1), new byte[1], 1);
		assertThat(answer).startsWith("HTTP/1.1 413 ").contains("This emulator keeps uploads in memory");
	}

	@Test
	void endlessRequestIsRefusedAsSoonAsItIsTooLong(AdoEmulator emulator) throws IOException {
		byte[] chunk = new byte[1 << 20];
		String head = Integer.toHexString(chunk.length) + "\r\n";
		byte[] framed = (head + new String(chunk, StandardCharsets.ISO_8859_1) + "\r\n")
			.getBytes(StandardCharsets.ISO_8859_1);
		String answer = send(emulator, "Transfer-Encoding: chunked", framed, (int) (UploadLimit.BYTES >> 20) + 2);
		assertThat(answer).startsWith("HTTP/1.1 413 ").contains("This emulator keeps uploads in memory");
	}

	@Test
	void uploadIsNotKeptInTheJournal(AdoEmulator emulator, Caller caller) {
		caller.call("POST", "/_apis/wit/attachments?fileName=big", "application/octet-stream", new byte[2 << 20])
			.expect(201);
		caller.get("/_apis/projects").expect(200);
		assertThat(emulator.wireMock().getAllServeEvents())
			.allMatch((event) -> event.getRequest().getBody().length == 0);
	}

	private static String send(AdoEmulator emulator, String header, byte[] part, int times) throws IOException {
		try (Socket socket = new Socket("localhost", emulator.port())) {
			OutputStream request = socket.getOutputStream();
			request.write(("POST /contoso/_apis/wit/attachments?api-version=7.1 HTTP/1.1\r\nHost: localhost\r\n"
					+ "Content-Type: application/octet-stream\r\nAuthorization: " + Caller.basic(emulator.token())
					+ "\r\n" + header + "\r\n\r\n")
				.getBytes(StandardCharsets.US_ASCII));
			for (int i = 0; i < times; i++) {
				request.write(part);
			}
			request.flush();
			StringBuilder answer = new StringBuilder();
			for (int b = socket.getInputStream().read(); b >= 0
					&& answer.indexOf("in memory") < 0; b = socket.getInputStream().read()) {
				answer.append((char) b);
			}
			return answer.toString();
		}
	}

	private static Reply query(Caller caller, String where) {
		String text = "SELECT [System.Id] FROM WorkItems WHERE " + where;
		return caller.send("POST", "/_apis/wit/wiql",
				JsonNodeFactory.instance.objectNode().put("query", text).toString());
	}

}
