package dev.adoclient.resilience;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.error.AdoException;
import dev.adoclient.error.AdoResponse;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever form the service's reason comes in, whoever reads the failure reads it.
 */
class ServiceReasonTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{"message":"The name is taken."}                         | The name is taken.
			{"Message":"The name is taken."}                         | The name is taken.
			{"count":1,"value":{"Message":"The name is taken."}}     | The name is taken.
			{"value":{"message":"Gone.","typeKey":"GoneException"}}  | GoneException: Gone.
			"The name is taken."                                     | The name is taken.
			{"message":"","innerException":{"message":"Deep down."}} | Deep down.
			""")
	void aReasonInJsonIsReadInEachOfItsShapes(String json, String reason) {
		assertThat(failure(Reply.json(409, json))).hasMessageContaining(reason);
	}

	@Test
	void aReasonThatIsWrappedInAValueIsRead() {
		AdoException failure = failure(Reply.json(400, recorded("wrapped-in-value.json")));
		assertThat(failure).hasMessageEndingWith("400: The field 'Custom.Risk' does not exist.");
	}

	@Test
	void theReasonsInsideOfTheReasonAreRead() {
		AdoException failure = failure(Reply.json(400, recorded("validation-results.json")));
		assertThat(failure).hasMessageContaining("there were validation errors or warnings. "
				+ "Job build: the pool 'Fast' does not exist. warning: Another.");
		assertThat(response(failure).typeKey()).isEqualTo("BuildRequestValidationFailedException");
	}

	@Test
	void eachRuleThatIsBrokenIsNamedAndNoneTwice() {
		assertThat(failure(Reply.json(400, recorded("two-rules.json"))).getMessage())
			.contains("Rule Error for field Risk. Error code: Required", "Rule Error for field Owner.")
			.containsOnlyOnce("One additional error occurred.");
	}

	@Test
	void theWholeErrorIsKept() {
		AdoResponse response = response(failure(Reply.json(400, recorded("two-rules.json"))));
		JsonNode json = Objects.requireNonNull(response.json());
		assertThat(json.path("customProperties").path("RuleValidationErrors")).hasSize(2);
		((ObjectNode) json).removeAll();
		assertThat(response.json()).as("a copy each time").isNotEmpty();
	}

	@Test
	void aByteOrderMarkIsReadOver() {
		AdoException failure = failure(Reply.json(503, recorded("byte-order-mark.json")));
		assertThat(failure).hasMessageContaining("503 VssServiceException: TF24668");
		assertThat(failure(plain(404, "\uFEFFno such thing"))).hasMessageContaining("404: no such thing.");
	}

	@Test
	void aPlainTextIsAReason() {
		assertThat(failure(plain(404, "The controller for path '/web' was not found.\r\n")))
			.hasMessageEndingWith("404: The controller for path '/web' was not found.");
	}

	@Test
	void aPlainTextIsReadInItsCharacters() {
		byte[] latin = "Für Kim".getBytes(StandardCharsets.ISO_8859_1);
		assertThat(failure(Reply.bytes(404, latin, "Content-Type: text/plain; charset=iso-8859-1")))
			.hasMessageContaining("Für Kim");
		assertThat(failure(Reply.bytes(404, "Für Kim".getBytes(StandardCharsets.UTF_8), "Content-Type: what?")))
			.as("a type that nobody can read")
			.hasMessageContaining("Für Kim");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<html><body>Blocked</body></html>", " <!DOCTYPE html><html>", "\uFEFF<html>" })
	void aPageIsNoReason(String page) {
		assertThat(failure(Reply.bytes(404, page.getBytes(StandardCharsets.UTF_8))).getMessage()).doesNotContain("<");
	}

	@Test
	void anImageIsNoReason() {
		assertThat(failure(Reply.bytes(404, "GIF89a".getBytes(StandardCharsets.US_ASCII), "Content-Type: image/gif"))
			.getMessage()).doesNotContain("GIF89a");
	}

	@Test
	void aReasonBehindMuchElseIsRead() {
		String much = "at Tfs.Server.Build()\\n".repeat(20_000);
		AdoException failure = failure(Reply.json(409, "{\"stackTrace\":\"" + much + "\",\"message\":\"Taken.\"}"));
		assertThat(failure).hasMessageEndingWith("The service answered 409: Taken.");
	}

	@Test
	void aReasonThatIsCutOffIsShownAsFarAsItGoes() {
		assertThat(failure(Reply.json(409, "{\"message\":\"The name is ta")))
			.hasMessageContaining("{\"message\":\"The name is ta.");
	}

	@Test
	void theHeaderIsDecodedWhereTheBodySaysNothing() {
		String header = "X-TFS-ServiceError: Das%20M%C3%BCllhaus%20ist%20zu";
		assertThat(failure(Reply.json(404, "{}", header))).hasMessageContaining("Das Müllhaus ist zu.");
		assertThat(failure(Reply.json(404, "", header))).hasMessageContaining("Das Müllhaus ist zu.");
		assertThat(
				failure(Reply.bytes(404, "<html>".getBytes(StandardCharsets.UTF_8), "Content-Type: text/html", header)))
			.hasMessageContaining("Das Müllhaus ist zu.");
	}

	@Test
	void aReasonThatComesCompressedIsUnpacked() throws IOException {
		byte[] packed = packed("{\"message\":\"The name is taken.\"}");
		assertThat(failure(Reply.bytes(409, packed, "Content-Type: application/json", "Content-Encoding: gzip")))
			.hasMessageContaining("The name is taken.");
		assertThat(failure(Reply.bytes(409, new byte[] { 1, 2 }, "Content-Encoding: gzip"))).as("not packed at all")
			.hasMessageContaining("409");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"message\":\"as scripted\"}", "{\"Message\":\"as scripted\"}", "as scripted",
			"{\"typeKey\":\"SomeException\"}" })
	void a400WithAReasonIsAVerdictAndIsNotRepeated(String body) {
		try (ScriptedServer server = ScriptedServer.answering(Reply.json(400, body))) {
			RetryTableTests.failure(Service.get(Service.http(server.url())));
			assertThat(server.requests()).isEqualTo(1);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{}", "<html>Bad Request</html>" })
	void a400WithoutAReasonCameFromSomethingOnTheWay(String body) {
		try (ScriptedServer server = ScriptedServer.answering(Reply.json(400, body))) {
			RetryTableTests.failure(Service.get(Service.http(server.url())));
			assertThat(server.requests()).isEqualTo(5);
		}
	}

	private static AdoException failure(Reply reply) {
		try (ScriptedServer server = ScriptedServer.answering(reply)) {
			return RetryTableTests.failure(Service.get(Service.http(server.url())));
		}
	}

	private static AdoResponse response(AdoException failure) {
		return failure.response().orElseThrow();
	}

	private static Reply plain(int status, String text) {
		return Reply.bytes(status, text.getBytes(StandardCharsets.UTF_8), "Content-Type: text/plain; charset=utf-8");
	}

	private static byte[] packed(String text) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (GZIPOutputStream packing = new GZIPOutputStream(bytes)) {
			packing.write(text.getBytes(StandardCharsets.UTF_8));
		}
		return bytes.toByteArray();
	}

	private static String recorded(String name) {
		try (InputStream content = ServiceReasonTests.class.getResourceAsStream("/errors/" + name)) {
			return new String(Objects.requireNonNull(content, name).readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
