package dev.adoclient.emulator;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.UUID;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(EmulatorExtension.class)
class ProtocolTests {

	@Test
	void missingApiVersionIsRefused(AdoEmulator emulator, Caller caller) {
		Reply reply = caller
			.exchange("GET", emulator.url() + "/" + emulator.organization() + "/_apis/projects", null, null)
			.expectError(400, "VssVersionNotSpecifiedException");
		assertThat(reply.at("/message")).startsWith("No api-version was supplied for the \"GET\" request.");
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
		Reply reply = caller.get("/web/_apis/build/nothing").expectError(404, "HttpException");
		assertThat(reply.at("/message")).contains("/contoso/web/_apis/build/nothing");
	}

	@Test
	void knownRouteWithAnotherVerbIsNotAllowed(Caller caller) {
		Reply reply = caller.send("PUT", "/web/_apis/build/builds/1", "{}").expect(405);
		assertThat(reply.at("/value/Message")).isEqualTo("The requested resource does not support http method 'PUT'.");
	}

	@Test
	void anotherOrganizationIsNotFound(AdoEmulator emulator, Caller caller) {
		caller.exchange("GET", emulator.url() + "/fabrikam/_apis/projects?api-version=7.1", null, null)
			.expectError(404, "HttpException");
	}

	@Test
	void everyAnswerSaysWhichRequestItWas(Caller caller) {
		String first = caller.get("/_apis/projects").header("ActivityId");
		Reply second = caller.get("/_apis/projects/nothing");
		assertThat(UUID.fromString(first)).isNotEqualTo(UUID.fromString(second.header("ActivityId")));
		assertThat(second.header("X-VSS-E2EID")).isNotBlank();
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
