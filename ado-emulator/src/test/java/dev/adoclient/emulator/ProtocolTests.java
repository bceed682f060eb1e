package dev.adoclient.emulator;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(EmulatorExtension.class)
class ProtocolTests {

	@Test
	void readingNeedsNoApiVersion(Caller caller) {
		assertThat(caller.unversioned("GET", "/_apis/projects", null).expect(200).header("Content-Type"))
			.isEqualTo("application/json; charset=utf-8; api-version=7.1");
		assertThat(caller.unversioned("GET", "/_apis/connectionData", null).expect(200).header("Content-Type"))
			.isEqualTo("application/json; charset=utf-8; api-version=7.2-preview.1");
	}

	@Test
	void writingNeedsAnApiVersion(Caller caller) {
		Reply reply = caller.unversioned("POST", "/web/_apis/build/builds", "{\"definition\":{\"id\":1}}")
			.expectError(400, "VssVersionNotSpecifiedException");
		assertThat(reply.at("/message")).startsWith("No api-version was supplied for the \"POST\" request.");
	}

	@ParameterizedTest
	@CsvSource({ "4.0", "5.0-preview.1", "7.1-preview", "7.2-preview.4", "1.0" })
	void answerRepeatsTheVersionThatWasAskedFor(String version, Caller caller) {
		assertThat(caller.get("/_apis/projects?api-version=" + version).header("Content-Type"))
			.isEqualTo("application/json; charset=utf-8; api-version=" + version);
	}

	@Test
	void errorNamesNoVersion(Caller caller) {
		assertThat(caller.get("/_apis/projects/nothing").expect(404).header("Content-Type"))
			.isEqualTo("application/json; charset=utf-8");
	}

	@Test
	void firstVersionNeedsNoPreviewFlag(Caller caller) {
		caller.get("/_apis/connectionData?api-version=1.0").expect(200);
	}

	@Test
	void answerWithoutContentHasNoType(Caller caller) {
		Reply reply = caller.delete("/web/_apis/build/definitions/1").expect(204);
		assertThat(reply.headers().map()).doesNotContainKey("content-type");
		assertThat(reply.body()).isEmpty();
	}

	@Test
	void apiVersionMayStandInTheAcceptHeader(AdoEmulator emulator, Caller caller) {
		caller.with("Accept", "application/json;api-version=7.1")
			.exchange("GET", emulator.url() + "/" + emulator.organization() + "/_apis/projects", null, null)
			.expect(200);
	}

	@ParameterizedTest
	@CsvSource({ "7.3, VssVersionOutOfRangeException", "99.0-preview, VssVersionOutOfRangeException",
			"0.9, VssVersionOutOfRangeException", "latest, VssInvalidApiVersionStringException",
			"7.2, VssInvalidPreviewVersionException" })
	void versionThatDoesNotExistIsRefused(String version, String typeKey, Caller caller) {
		caller.get("/_apis/projects?api-version=" + version).expectError(400, typeKey);
	}

	@ParameterizedTest
	@CsvSource({ "1.0", "5.1", "7.1", "7.1-preview.4", "7.2-preview" })
	void olderVersionsAndPreviewsAreTaken(String version, Caller caller) {
		caller.get("/_apis/projects?api-version=" + version).expect(200);
	}

	@Test
	void previewOperationMustBeAskedForAsOne(Caller caller) {
		caller.get("/_apis/connectionData?api-version=7.1").expectError(400, "VssInvalidPreviewVersionException");
	}

	@Test
	void unknownRouteIsNotFound(Caller caller) {
		Reply reply = caller.get("/web/_apis/nothing/at%20all").expect(404);
		String message = "The controller for path '/web/_apis/nothing/at%20all' was not found or does not implement IController.";
		assertThat(reply.text()).isEqualTo(message);
		assertThat(reply.header("Content-Type")).isEqualTo("text/plain; charset=utf-8");
		assertThat(reply.header("X-TFS-ServiceError")).doesNotContain(" ", "+").startsWith("The%20controller%20for");
		assertThat(URLDecoder.decode(reply.header("X-TFS-ServiceError"), StandardCharsets.UTF_8)).isEqualTo(message);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/_apis/nothing", "/_apis/build/nothing/1/2", "/web", "/web/_apis", "/web/_apis/odd" })
	void otherUnknownRoutesAreNotFoundEither(String path, Caller caller) {
		assertThat(caller.get(path).expect(404).text())
			.startsWith("The controller for path '" + path + "' was not found");
	}

	@ParameterizedTest
	@CsvSource({ "GET, /web/_apis/build/builds/1/properties", "GET, /web/_apis/release/releases",
			"GET, /web/_apis/wiki/wikis/w/pages/1/comments/attachments/1", "POST, /web/_apis/test/runs",
			"GET, /_apis/hooks/consumers", "GET, /web/_apis/pipelines/checks/runs/1" })
	void routeThatTheEmulatorLacksSaysSo(String verb, String path, Caller caller) {
		Reply reply = ((verb.equals("GET")) ? caller.get(path) : caller.send(verb, path, "{}")).expectError(501,
				"NotImplementedException");
		assertThat(reply.at("/message")).startsWith("This emulator has no " + verb + " ").endsWith("; add a stub.");
	}

	@Test
	void verbThatTheEmulatorLacksSaysSo(Caller caller) {
		String workItems = "/web/_apis/build/builds/1/workitems";
		caller.get(workItems).expect(200);
		assertThat(caller.send("POST", workItems, "[]").expectError(501, "NotImplementedException").at("/message"))
			.startsWith("This emulator has no POST /{project}/_apis/build/builds/{buildId}/workitems")
			.endsWith("; add a stub.");
	}

	@Test
	void verbThatAzureDevOpsDoesNotTakeIsNotAllowed(Caller caller) {
		Reply reply = caller.send("PUT", "/web/_apis/build/builds/1", "{}").expect(405);
		assertThat(reply.at("/value/Message")).isEqualTo("The requested resource does not support http method 'PUT'.");
	}

	@Test
	void anotherOrganizationIsNotFound(AdoEmulator emulator, Caller caller) {
		caller.exchange("GET", emulator.url() + "/fabrikam/_apis/projects?api-version=7.1", null, null).expect(404);
	}

	@Test
	void everyAnswerSaysWhichRequestItWas(Caller caller) {
		String first = caller.get("/_apis/projects").header("ActivityId");
		Reply second = caller.get("/_apis/projects/nothing");
		assertThat(UUID.fromString(first)).isNotEqualTo(UUID.fromString(second.header("ActivityId")));
		assertThat(second.header("X-VSS-E2EID")).isEqualTo(second.header("ActivityId"));
		assertThat(second.header("X-MSEdge-Ref")).startsWith("Ref A: ");
	}

	@Test
	void answerNamesItsCaller(AdoEmulator emulator, Caller caller) {
		assertThat(caller.get("/_apis/projects").header("X-VSS-UserData"))
			.isEqualTo(emulator.state().caller().id() + ":" + emulator.state().caller().uniqueName());
		assertThat(Caller.stranger(emulator).get("/_apis/projects").header("X-VSS-UserData")).isNull();
	}

	@Test
	void pathSegmentsAreDecodedOnce(Caller caller) {
		caller.get("/Platform%20Tools/_apis/build/builds").expect(200);
		caller.get("/Platform+Tools/_apis/build/builds").expectError(404, "ProjectDoesNotExistWithNameException");
		Reply twice = caller.get("/Platform%2520Tools/_apis/build/builds")
			.expectError(404, "ProjectDoesNotExistWithNameException");
		assertThat(twice.at("/message")).contains("Platform%20Tools");
	}

	@Test
	void idOfAnotherTypeIsRefused(Caller caller) {
		caller.get("/web/_apis/build/builds/first").expectError(400, "VssPropertyValidationException");
		caller.get("/web/_apis/build/builds?$top=some").expectError(400, "VssPropertyValidationException");
		caller.get("/web/_apis/build/builds?statusFilter=odd").expectError(400, "VssPropertyValidationException");
		caller.get("/web/_apis/build/builds?minTime=yesterday").expectError(400, "VssPropertyValidationException");
	}

	@Test
	void answersAreNotChunkedAndSayWhatTheyAre(Caller caller) {
		Reply reply = caller.get("/_apis/projects");
		assertThat(reply.header("Content-Length")).isEqualTo(String.valueOf(reply.body().length));
		assertThat(reply.header("Content-Type")).startsWith("application/json; charset=utf-8");
	}

	@Test
	void jsonIsCompressedForThoseWhoTakeItSo(Caller caller) throws IOException {
		Reply plain = caller.get("/web/_apis/build/builds");
		Reply compressed = caller.with("Accept-Encoding", "gzip").get("/web/_apis/build/builds");
		assertThat(compressed.header("Content-Encoding")).isEqualTo("gzip");
		assertThat(compressed.body().length).isLessThan(plain.body().length / 4);
		assertThat(new GZIPInputStream(new ByteArrayInputStream(compressed.body())).readAllBytes())
			.isEqualTo(plain.body());
	}

	@Test
	void bodyThatIsNoJsonIsRefused(Caller caller) {
		caller.send("POST", "/web/_apis/build/builds", "{").expectError(400, "ArgumentException");
		caller.send("POST", "/web/_apis/build/builds", "").expectError(400, "ArgumentException");
	}

}
