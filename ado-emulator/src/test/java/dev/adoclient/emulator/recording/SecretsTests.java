package dev.adoclient.emulator.recording;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

import dev.adoclient.emulator.rest.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What somebody who steals recordings would look for, wherever it may stand. */
class SecretsTests {

	private static final String BUILDS = "https://dev.azure.com/contoso/web/_apis/build/builds";

	/** Put together here, so that no scanner takes this file for a leak. */
	private static final String OLD_TOKEN = "abcdefghijklm234567nopq" + "rstuvwxyzabcdefghijklm2345672";

	private static final String NEW_TOKEN = "Ab1".repeat(25) + "c" + "AZDO" + "4xYz";

	private static final String WEB_TOKEN = "eyJ" + "hbGciOiJub25lIn0.eyJ" + "zdWIiOiJraW0ifQ.c2lnbmF0dXJl";

	private static final String PLAIN = "hunter2-hunter2";

	/** A text, and the secret in it. */
	static Stream<Arguments> texts() {
		return Stream.of(text("Authorization: Basic OmFiY2RlZmdo", "OmFiY2RlZmdo"),
				text("basic%20OmFiY2RlZmdo", "OmFiY2RlZmdo"), text("BEARER " + WEB_TOKEN, WEB_TOKEN),
				text("Bearer opaque.token-of-1", "opaque.token-of-1"),
				text("the token is " + WEB_TOKEN + ", keep it", WEB_TOKEN), text("use " + OLD_TOKEN, OLD_TOKEN),
				text("(" + NEW_TOKEN + ")", NEW_TOKEN), text("export AZURE_DEVOPS_EXT_PAT=" + PLAIN, PLAIN),
				text("Set-Cookie: FedAuth=77u/PD94bWwg; path=/", "77u/PD94bWwg"),
				text("GET / HTTP/1.1\r\nCookie: UserAuthentication=abc123; __Host=x", "abc123"),
				text("Cookie: a=1; other=" + PLAIN, PLAIN),
				text("X-VSS-UserData: 0d8f:kim@contoso.com", "0d8f:kim@contoso.com"),
				text("X-TFS-Session: 8c5a1f0e", "8c5a1f0e"),
				text("git clone https://kim:" + PLAIN + "@dev.azure.com/contoso/_git/web", PLAIN),
				text("https://example.org/a?x=1&access_token=" + PLAIN + "&y=2", PLAIN),
				text("https://example.blob.core.windows.net/log?sv=2021&sig=abc%2Fdef%3D", "abc%2Fdef%3D"),
				text("https://login.example.org/?code=0.AXoA-" + PLAIN, PLAIN),
				text("redirect=https%3A%2F%2Fx%3Fid_token%3D" + PLAIN, PLAIN),
				text("SharedAccessSignature sr=x&sig=abc%2Fdef&se=1", "abc%2Fdef"),
				text("AccountName=a;AccountKey=bG9uZ2tleQ==;EndpointSuffix=x", "bG9uZ2tleQ=="),
				text("Server=db;User Id=sa;Password=" + PLAIN + ";", PLAIN), text("db_password: " + PLAIN, PLAIN),
				text("-----BEGIN RSA PRIVATE KEY-----\nMIIEow\n-----END RSA PRIVATE KEY-----\n", "MIIEow"),
				text("-----BEGIN PRIVATE KEY-----\nMIIEow", "MIIEow"), text("ghp_" + "a1B2".repeat(9), "a1B2a1B2"),
				text("npm_" + "a1B2".repeat(9), "a1B2a1B2"), text("<Password>" + PLAIN + "</Password>", PLAIN),
				text("{\"clientSecret\":\"" + PLAIN + "\"}", PLAIN), text("{'password': '" + PLAIN + "'}", PLAIN),
				text("{\\\"apiKey\\\":\\\"" + PLAIN + "\\\"}", PLAIN),
				text("{\"a\":1}\n{\"refresh_token\" : \"" + PLAIN + "\"}", PLAIN));
	}

	@ParameterizedTest
	@MethodSource("texts")
	void textIsScrubbedWhereverItStands(String text, String secret) {
		String quoted = Json.text(Json.object().put("text", text).put("n", 1));
		assertNowhere(secret, answer(text, Map.of("Content-Type", "text/plain")));
		assertNowhere(secret, answer(quoted, Map.of()));
		assertNowhere(secret, answer(Json.text(Json.object().put("log", quoted)), Map.of()));
		assertNowhere(secret, answer(Json.text(Json.object().put(text, 1)), Map.of()));
		assertNowhere(secret, answer("[" + quoted + "]", Map.of()));
		assertNowhere(secret, answer("{}", Map.of("Location", text, "X-TFS-ServiceError", text)));
		assertNowhere(secret, stub("POST", BUILDS, quoted, 200, Map.of(), bytes("{}")));
		assertNowhere(secret, stub("GET", BUILDS, null, 200, Map.of("content-encoding", "gzip"), gzip(quoted)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "password", "Password", "accessToken", "access_token", "token", "refreshToken", "id_token",
			"sessionToken", "clientSecret", "apitoken", "apiKey", "x-api-key", "serviceprincipalkey", "privateKey",
			"connectionString", "sharedAccessKey", "authorization", "cookie", "Set-Cookie", "X-VSS-UserData",
			"sessionId", "FedAuth1", "__RequestVerificationToken", "credential", "pat", "AZURE_DEVOPS_EXT_PAT", "sig",
			"jwt" })
	void valueOfASecretNameIsScrubbedWhateverItLooksLike(String name) {
		for (String value : List.of("\"" + PLAIN + "\"", "[\"" + PLAIN + "\"]", "{\"value\":\"" + PLAIN + "\"}",
				"{\"deep\":[{\"er\":\"" + PLAIN + "\"}]}")) {
			String body = "{\"a\":{\"" + name + "\":" + value + ",\"b\":true}}";
			assertNowhere(PLAIN, answer(body, Map.of()));
			assertNowhere(PLAIN, stub("POST", BUILDS, body, 200, Map.of(), bytes("{}")));
		}
		assertNowhere("4711", answer("{\"" + name + "\":4711}", Map.of()));
		assertNowhere(PLAIN, answer("[{\"name\":\"" + name + "\",\"value\":\"" + PLAIN + "\"}]", Map.of()));
		assertNowhere(PLAIN, stub("GET", BUILDS + "?a=1&" + name + "=" + PLAIN, null, 200, Map.of(), bytes("{}")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"variables\":{\"x\":{\"isSecret\":true,\"value\":\"hunter2-hunter2\"}}}",
			"{\"authorization\":{\"scheme\":\"Odd\",\"parameters\":{\"x\":\"hunter2-hunter2\"}}}",
			"\uFEFF{\"pass\\u0077ord\":\"hunter2-hunter2\",\"password\":\"hunter2-hunter2\"}",
			"{\"auth\":{\"scheme\":\"Odd\",\"parameters\":{\"x\":\"hunter2-hunter2\"}}}",
			"{\"pass\\u0077ord\":\"hunter2-hunter2\"}" })
	void valueIsScrubbedForWhatStandsBesideIt(String body) {
		assertNowhere(PLAIN, answer(body, Map.of()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Authorization", "Cookie", "Set-Cookie", "X-VSS-UserData", "X-VSS-Token", "X-TFS-Session",
			"X-VSS-E2EID", "ActivityId", "WWW-Authenticate", "X-Invented-Tomorrow" })
	void headerThatNobodyNeedsIsNotKept(String name) {
		assertNowhere(PLAIN, answer("{}", Map.of(name, PLAIN)));
	}

	@Test
	void pathWithASecretIsNoStub() {
		StubWriter stubs = new StubWriter("http://localhost/contoso");
		stubs.add(new Exchange("", "GET", BUILDS + "/" + WEB_TOKEN, null, 200, Map.of(), bytes("{}")));
		assertThat(stubs.mappings()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"continuationToken\":\"1234\",\"id\":7,\"name\":\"web\",\"code\":200,\"key\":5015}",
			"{\"token\":\"repoV2/52ceba01\",\"acesDictionary\":{}}", "{\"isSecret\":true,\"value\":null}",
			"{\"objectId\":\"ce31d28e663eb9a9ee4fca4e514a47190a3eee06\",\"tokenType\":\"a\"}",
			"{\"url\":\"https://example.org/?continuationToken=12\",\"descriptor\":\"vssgp.Uy0xLTktMTU1MTM3NDI0NS0x\"}" })
	void whatIsNoSecretStays(String body) {
		assertThat(Json.parse(answer(body, Map.of())).at("/response/body").asString()).isEqualTo(body);
	}

	@Test
	@Timeout(30)
	void longTextWithoutASpaceIsScrubbedSoon() {
		String text = "aA1".repeat(100_000);
		assertThat(Secrets.scrub(text)).isEqualTo(text);
	}

	private static Arguments text(String text, String secret) {
		return Arguments.of(text, secret);
	}

	private static void assertNowhere(String secret, String mapping) {
		assertThat(mapping).doesNotContain(secret).contains("\"status\":200");
	}

	private static String answer(String body, Map<String, String> headers) {
		return stub("GET", BUILDS, null, 200, headers, bytes(body));
	}

	private static String stub(String method, String url, String sent, int status, Map<String, String> headers,
			byte[] body) {
		StubWriter stubs = new StubWriter("http://localhost/contoso");
		stubs.add(new Exchange("", method, url, sent, status, headers, body));
		return stubs.mappings().get(0);
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private static byte[] gzip(String text) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (GZIPOutputStream packed = new GZIPOutputStream(bytes)) {
			packed.write(bytes(text));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

}
