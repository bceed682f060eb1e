package dev.adoclient.sample;

import java.io.IOException;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Flux;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.web.reactive.function.client.WebClient;

import dev.adoclient.emulator.AdoEmulator;
import dev.adoclient.sample.demo.Demo;
import dev.adoclient.test.AutoConfigureAdoEmulator;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page, as the server renders it.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = { "ado.project=web", "demo.alive=false" })
@AutoConfigureAdoEmulator
class DashboardTests {

	@LocalServerPort
	private int port;

	@Autowired
	private AdoEmulator emulator;

	@Autowired
	private Demo demo;

	@Autowired
	private Live live;

	@BeforeEach
	void plant() {
		this.demo.plant();
		this.live.look().block();
	}

	@Test
	void failuresComeFirstWithTheirReason() {
		assertThat(page("/"))
			.containsPattern("(?s)2 builds are red.*web-e2e.*The browser did not answer.*3 times in a row"
					+ ".*Green builds.*Builds.*Open pull requests.*Work items");
	}

	@Test
	void codesAreSaidInWords() {
		assertThat(page("/"))
			.contains("Waiting for an agent", "Running", "Started by hand", "approved with suggestions",
					"Minimum number of reviewers: not met")
			.doesNotContain("notStarted", "inProgress", "individualCI", "refs/heads");
	}

	@Test
	void whatIsHtmlInTitlesAndReasonsIsShownAsText() {
		assertThat(page("/")).doesNotContain("<script>alert", "<img src=x")
			.contains("but was &lt;script&gt;alert(", "Escape &lt;script&gt;alert(");
	}

	@ParameterizedTest
	@ValueSource(strings = { "red", "trend", "access", "builds", "pulls", "work", "activity" })
	void eachPartCanBeFetchedAlone(String part) {
		assertThat(page("/panels/" + part)).contains("id=\"" + part + "-title\"").doesNotContain("<html");
	}

	@Test
	void aPartThatCannotBeReadSaysWhyAndShowsWhatWasSeenBefore() {
		this.emulator.faults().failEvery(1).on("GET", "/web/_apis/build/*").with(500);
		this.live.look().block();
		assertThat(page("/")).contains("This is as it was just now.", "An Internal Error Occurred", "web-e2e",
				"Round totals half even");
	}

	@Test
	void aServiceThatFailsAndRecoversIsToldToEverybody() {
		this.emulator.faults().failEvery(1).with(503);
		this.live.look().block();
		this.emulator.faults().clear();
		this.live.look().block();
		assertThat(page("/panels/activity")).contains("Azure DevOps does not answer as it should",
				"Azure DevOps answers again");
		assertThat(page("/")).doesNotContain("class=\"stale\"");
	}

	@Test
	// Afterwards the client is careful with what is left, and slow.
	@DirtiesContext
	void theQuotaIsShownAsSoonAsTheServiceNamesIt() {
		this.emulator.faults().failNext(1).warn(Duration.ofSeconds(1));
		this.live.look().block();
		assertThat(page("/panels/access")).contains("5 of 200 left");
	}

	@Test
	void ofActuatorOnlyHealthIsOpen() {
		browser().get()
			.uri("/actuator/health")
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.components.ado.status")
			.isEqualTo("UP");
		browser().get().uri("/actuator/env").exchange().expectStatus().isForbidden();
		browser().get().uri("/actuator").exchange().expectStatus().isForbidden();
	}

	@Test
	void noAnswerHasTheCredential() {
		assertThat(page("/") + page("/actuator/health")).doesNotContain(this.emulator.token());
	}

	@Test
	void scriptsAndStylesComeFromThisServerAlone() {
		browser().get()
			.uri("/")
			.exchange()
			.expectHeader()
			.value("Content-Security-Policy",
					(policy) -> assertThat(policy).startsWith("default-src 'self';").doesNotContain("unsafe"));
		assertThat(page("/")).doesNotContainPattern("(src|href)=\"(https?:)?//(?!localhost)")
			.doesNotContain("style=\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/builds", "/builds/1/cancel", "/pulls/web/1/votes", "/pulls/web/1/comments", "/work/14",
			"/builds/1/artifacts" })
	void aForgedRequestDoesNothing(String path) {
		this.emulator.wireMock().resetRequests();
		browser().post()
			.uri(path)
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.body("definition=1&branch=main&vote=APPROVED&text=Hello&rev=1&state=Closed&name=drop")
			.exchange()
			.expectStatus()
			.isForbidden();
		assertThat(this.emulator.wireMock().getAllServeEvents()).isEmpty();
	}

	@Test
	void withoutAScriptAnActionLeadsBackToThePage() {
		RestTestClient browser = browser();
		EntityExchangeResult<String> page = browser.get().uri("/").exchange().expectBody(String.class).returnResult();
		String token = String.valueOf(page.getResponseBody())
			.replaceAll("(?s).*?name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
		String cookie = String.valueOf(page.getResponseCookies().getFirst("XSRF-TOKEN")).replaceAll(";.*", "");
		browser.post()
			.uri("/builds")
			.header("Cookie", cookie)
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.body("definition=1&branch=main&_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8))
			.exchange()
			.expectStatus()
			.isFound()
			.expectHeader()
			.valueEquals("Location", "http://localhost:" + this.port + "/");
		assertThat(this.emulator.state().project("web").builds().all()).last()
			.satisfies((build) -> assertThat(build.definition().id()).isEqualTo(1));
	}

	@Test
	void aNameOfSomebodyElseThatLeadsHereShowsNothing() throws IOException {
		assertThat(statusUnder("evil.example.com")).contains(" 400 ");
		assertThat(statusUnder("127.0.0.1:" + this.port)).contains(" 200 ");
	}

	@Test
	void aBuildThatDoesNotExistIsNotFound() {
		browser().get()
			.uri("/builds/4711")
			.exchange()
			.expectStatus()
			.isNotFound()
			.expectBody(String.class)
			.value((page) -> assertThat(page).contains("The requested build 4711 could not be found."));
	}

	@Test
	void aStreamGoesOnWhereItBroke() {
		long seen = this.live.lastId();
		this.emulator.project("web").repository("web").pullRequest("First").by("noor.haddad@contoso.com");
		this.live.look().block();
		long first = this.live.lastId();
		this.emulator.project("web").repository("web").pullRequest("Second").by("noor.haddad@contoso.com");
		this.live.look().block();
		assertThat(events(seen, null)).containsExactly("Noor Haddad opened “First”", "Noor Haddad opened “Second”");
		assertThat(events(seen, first)).containsExactly("Noor Haddad opened “Second”");
	}

	@Test
	void whoWasAwayForTooLongIsToldThatAllMayHaveChanged() {
		assertThat(events(1, null)).contains("Connected again");
	}

	/** Reads the stream until nothing has come for a moment. */
	private List<String> events(long after, @Nullable Long lastEventId) {
		WebClient client = WebClient.create("http://localhost:" + this.port);
		return client.get().uri("/events?after={after}", after).headers((headers) -> {
			if (lastEventId != null) {
				headers.set("Last-Event-ID", String.valueOf(lastEventId));
			}
		}).retrieve().bodyToFlux(new ParameterizedTypeReference<ServerSentEvent<String>>() {
		})
			.mapNotNull(ServerSentEvent::data)
			.filter((text) -> !text.contains("-ci ") && !text.contains("web-deploy "))
			.timeout(Duration.ofSeconds(2), Flux.empty())
			.collectList()
			.blockOptional()
			.orElseThrow();
	}

	private String page(String path) {
		String page = browser().get()
			.uri(path)
			.accept(MediaType.ALL)
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody(String.class)
			.returnResult()
			.getResponseBody();
		assertThat(page).isNotNull();
		return page;
	}

	/** Clients of Java do not let the header be set. */
	private String statusUnder(String host) throws IOException {
		try (Socket socket = new Socket("localhost", this.port)) {
			socket.getOutputStream()
				.write("GET / HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n".formatted(host)
					.getBytes(StandardCharsets.US_ASCII));
			byte[] answer = socket.getInputStream().readAllBytes();
			return new String(answer, StandardCharsets.US_ASCII).lines().findFirst().orElse("");
		}
	}

	private RestTestClient browser() {
		return RestTestClient.bindToServer().baseUrl("http://localhost:" + this.port).build();
	}

}
