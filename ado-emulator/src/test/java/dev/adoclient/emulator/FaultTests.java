package dev.adoclient.emulator;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import dev.adoclient.emulator.host.Happening;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@ExtendWith(EmulatorExtension.class)
class FaultTests {

	private static final String PROJECTS = "/_apis/projects";

	private static final String QUEUE = "{\"definition\":{\"id\":1}}";

	@Test
	void everyThirdRequestFails(AdoEmulator emulator, Caller caller) {
		emulator.faults().failEvery(3).with(503);
		List<Integer> statuses = new ArrayList<>();
		for (int i = 0; i < 6; i++) {
			statuses.add(caller.get(PROJECTS).status());
		}
		assertThat(statuses).containsExactly(200, 200, 503, 200, 200, 503);
	}

	@Test
	void failedRequestDoesNotReachTheService(AdoEmulator emulator, Caller caller) {
		emulator.faults().failNext(1).with(500);
		caller.send("POST", "/web/_apis/build/builds", QUEUE).expectError(500, "VssServiceException");
		assertThat(emulator.state().history().all()).isEmpty();
		caller.send("POST", "/web/_apis/build/builds", QUEUE).expect(200);
	}

	@Test
	void faultStrikesOnlyWhereItIsWanted(AdoEmulator emulator, Caller caller) {
		emulator.faults().failNext(1).on("GET", "/Platform Tools/_apis/build/*").with(503);
		caller.get(PROJECTS).expect(200);
		caller.get("/Platform%20Tools/_apis/build/builds").expect(503);
		caller.get("/Platform%20Tools/_apis/build/builds").expect(200);
	}

	@Test
	void lostAnswerIsOneOfARequestThatWasCarriedOut(AdoEmulator emulator, Caller caller) {
		emulator.faults().failNext(1).loseAnswer();
		assertThatException().isThrownBy(() -> caller.send("POST", "/web/_apis/build/builds", QUEUE));
		assertThat(emulator.state().history().of(Happening.Kind.BUILD_QUEUED)).hasSize(1);
	}

	@Test
	void resetConnectionIsOneOfARequestThatWasNot(AdoEmulator emulator, Caller caller) {
		emulator.faults().failNext(1).reset();
		assertThatException().isThrownBy(() -> caller.send("POST", "/web/_apis/build/builds", QUEUE));
		assertThat(emulator.state().history().all()).isEmpty();
	}

	@Test
	void throttlingHasTheHeadersOfTheService(AdoEmulator emulator, Caller caller) {
		emulator.faults().failNext(1).throttle(Duration.ofSeconds(7));
		Reply reply = caller.get(PROJECTS).expect(429);
		assertThat(reply.at("/message")).startsWith("TF400733: ");
		assertThat(reply.header("Retry-After")).isEqualTo("7");
		assertThat(reply.header("X-RateLimit-Remaining")).isEqualTo("0");
		assertThat(reply.headers().map()).containsKeys("x-ratelimit-resource", "x-ratelimit-limit", "x-ratelimit-reset",
				"x-ratelimit-delay");
	}

	@Test
	void warningIsAnAnswerWithTheHeadersOfALimit(AdoEmulator emulator, Caller caller) {
		emulator.faults().failNext(1).warn(Duration.ofSeconds(2));
		Reply reply = caller.get(PROJECTS).expect(200);
		assertThat(reply.header("Retry-After")).isEqualTo("2");
		assertThat(reply.json().get("value")).hasSize(3);
	}

	@Test
	void truncatedAnswerEndsBeforeItsLength(AdoEmulator emulator, Caller caller) {
		emulator.faults().failNext(1).truncate();
		assertThatException().isThrownBy(() -> caller.get(PROJECTS));
		caller.get(PROJECTS).expect(200);
	}

	@Test
	void slowAnswerIsWhole(AdoEmulator emulator, Caller caller) {
		emulator.faults().failNext(1).slow(Duration.ofMillis(300));
		long start = System.nanoTime();
		assertThat(caller.get(PROJECTS).expect(200).json().get("value")).hasSize(3);
		assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(200));
	}

	@Test
	void tokenExpiresAndTheSignInPageIsShown(AdoEmulator emulator, Caller caller) {
		emulator.faults().failNext(1).expireToken();
		assertThat(caller.get(PROJECTS).expect(401).header("WWW-Authenticate")).startsWith("Basic ");
		emulator.faults().failNext(1).signIn();
		assertThat(caller.get(PROJECTS).expect(203).text()).contains("Sign In");
	}

	@Test
	void stoppedOrganizationAnswersAsRecorded(AdoEmulator emulator, Caller caller) {
		emulator.faults().failNext(1).stopOrganization();
		Reply reply = caller.get(PROJECTS).expect(503);
		assertThat(reply.header("Content-Type")).isEqualTo("application/json");
		assertThat(reply.text()).startsWith("\uFEFF{").contains("TF24668", "VssServiceException");
		assertThat(URLDecoder.decode(reply.header("X-TFS-ServiceError"), StandardCharsets.UTF_8))
			.startsWith("TF24668: ");
	}

	@Test
	void frontDoorAnswersAPageWithoutCharset(AdoEmulator emulator, Caller caller) {
		emulator.faults().failNext(1).frontDoor();
		assertThat(caller.get(PROJECTS).expect(503).header("Content-Type")).isEqualTo("text/html");
	}

	@Test
	void earlyHintsComeBeforeTheAnswer(AdoEmulator emulator) throws IOException {
		emulator.faults().earlyHints(true);
		assertThat(raw(emulator)).startsWith("HTTP/1.1 103 ").contains("\r\n\r\nHTTP/1.1 200 ");
		emulator.faults().clear();
		assertThat(raw(emulator)).startsWith("HTTP/1.1 200 ");
	}

	@Test
	void resetOfTheEmulatorTakesFaultsAway(AdoEmulator emulator, Caller caller) {
		emulator.faults().failEvery(1).with(503);
		caller.get(PROJECTS).expect(503);
		emulator.reset();
		caller.get(PROJECTS).expect(200);
	}

	@Test
	void numberBelowOneIsRefused(AdoEmulator emulator) {
		assertThatIllegalArgumentException().isThrownBy(() -> emulator.faults().failEvery(0));
		assertThatIllegalArgumentException().isThrownBy(() -> emulator.faults().failNext(-1));
	}

	private static String raw(AdoEmulator emulator) throws IOException {
		try (Socket socket = new Socket("localhost", emulator.port())) {
			socket.getOutputStream()
				.write(("GET /contoso/_apis/projects HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: "
						+ Caller.basic(emulator.token()) + "\r\n\r\n")
					.getBytes(StandardCharsets.US_ASCII));
			InputStream answer = socket.getInputStream();
			return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
