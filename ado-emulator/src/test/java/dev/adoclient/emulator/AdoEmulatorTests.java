package dev.adoclient.emulator;

import java.io.IOException;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.http.Fault;
import dev.adoclient.emulator.host.Happening;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

@ExtendWith(EmulatorExtension.class)
class AdoEmulatorTests {

	private static final String PROJECTS = "/contoso/_apis/projects";

	@Test
	void ownStubComesBeforeTheOrganization(AdoEmulator emulator, Caller caller) {
		emulator.wireMock().stubFor(get(urlPathEqualTo(PROJECTS)).willReturn(aResponse().withStatus(503)));
		caller.get("/_apis/projects").expect(503);
		caller.get("/_apis/projects/web").expect(200);
	}

	@Test
	void ownStubMayAnswerOnceAndThenLeaveItToTheOrganization(AdoEmulator emulator, Caller caller) {
		emulator.wireMock()
			.stubFor(get(urlPathEqualTo(PROJECTS)).inScenario("busy")
				.whenScenarioStateIs("Started")
				.willReturn(aResponse().withStatus(429).withHeader("Retry-After", "1"))
				.willSetStateTo("over"));
		caller.get("/_apis/projects").expect(429);
		caller.get("/_apis/projects").expect(200);
	}

	@Test
	void ownStubMayBreakTheConnection(AdoEmulator emulator, Caller caller) {
		emulator.wireMock()
			.stubFor(get(urlPathEqualTo(PROJECTS)).willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));
		assertThatException().isThrownBy(() -> caller.get("/_apis/projects"));
	}

	@Test
	void ownStubMayPassRequestsOnToAnotherServer(AdoEmulator emulator, Caller caller) {
		try (AdoEmulator other = AdoEmulator.start(AdoEmulatorOptions.defaults().token(emulator.token()))) {
			other.project("elsewhere");
			emulator.wireMock().stubFor(get(urlPathEqualTo(PROJECTS)).willReturn(aResponse().proxiedFrom(other.url())));
			for (int i = 0; i < 2; i++) {
				assertThat(caller.get("/_apis/projects").expect(200).text()).contains("elsewhere");
			}
			other.wireMock().verify(2, getRequestedFor(urlPathEqualTo(PROJECTS)));
		}
	}

	@Test
	void requestsCanBeVerified(AdoEmulator emulator, Caller caller) {
		caller.get("/_apis/projects");
		emulator.wireMock()
			.verify(1,
					getRequestedFor(urlPathEqualTo(PROJECTS)).withQueryParam("api-version", WireMock.equalTo("7.1")));
	}

	@Test
	void journalIsBounded() {
		try (AdoEmulator emulator = AdoEmulator.start(AdoEmulatorOptions.defaults().empty().journal(5))) {
			Caller caller = Caller.of(emulator);
			for (int i = 0; i < 20; i++) {
				caller.get("/_apis/projects").expect(200);
			}
			assertThat(emulator.wireMock().getAllServeEvents()).hasSizeLessThanOrEqualTo(6);
		}
	}

	@Test
	void resetTakesEverythingBack(AdoEmulator emulator, Caller caller) {
		String before = caller.get("/web/_apis/build/builds?$top=1").text();
		caller.send("POST", "/web/_apis/build/builds", "{\"definition\":{\"id\":1}}").expect(200);
		emulator.access().accept("another");
		emulator.wireMock().stubFor(get(urlPathEqualTo(PROJECTS)).willReturn(aResponse().withStatus(503)));
		emulator.reset();
		assertThat(caller.get("/web/_apis/build/builds?$top=1").text()).isEqualTo(before);
		caller.get("/_apis/projects").expect(200);
		assertThat(emulator.state().history().all()).isEmpty();
	}

	@Test
	void resetOfWireMockAloneLeavesTheOrganization(AdoEmulator emulator, Caller caller) {
		caller.send("POST", "/web/_apis/build/builds", "{\"definition\":{\"id\":1}}").expect(200);
		emulator.wireMock().resetAll();
		caller.get("/_apis/projects").expect(200);
		assertThat(emulator.state().history().all()).hasSize(1);
	}

	@Test
	void nobodyIsLetInBeforeTheOrganizationIsMade() throws IOException {
		Clock endOfTime = Clock.fixed(Instant.MAX, ZoneOffset.UTC);
		// A server that was started first would complain of the port.
		try (ServerSocket taken = new ServerSocket(0)) {
			AdoEmulatorOptions options = AdoEmulatorOptions.defaults().port(taken.getLocalPort()).clock(endOfTime);
			assertThatException().isThrownBy(() -> AdoEmulator.start(options))
				.withRootCauseInstanceOf(DateTimeException.class);
		}
	}

	@Test
	void closingTwiceDoesNoHarm() {
		AdoEmulator emulator = AdoEmulator.start(AdoEmulatorOptions.defaults().empty());
		Caller caller = Caller.of(emulator);
		caller.get("/_apis/projects").expect(200);
		emulator.close();
		emulator.close();
		assertThatException().isThrownBy(() -> caller.get("/_apis/projects"));
	}

	@Test
	void organizationAndTokenCanBeChosen() {
		try (AdoEmulator emulator = AdoEmulator
			.start(AdoEmulatorOptions.defaults().organization("Fabrikam Fiber").token("secret").empty())) {
			Reply projects = Caller.stranger(emulator)
				.with("Authorization", Caller.basic("secret"))
				.exchange("GET", emulator.url() + "/Fabrikam%20Fiber/_apis/projects?api-version=7.1", null, null)
				.expect(200);
			assertThat(projects.json().get("value")).isEmpty();
			emulator.state().addProject("only", "The only one");
			assertThat(Caller.of(emulator)
				.exchange("GET", emulator.url() + "/Fabrikam%20Fiber/_apis/projects?api-version=7.1", null, null)
				.values("url")).singleElement().asString().startsWith(emulator.url() + "/Fabrikam%20Fiber/_apis/");
		}
	}

	@Test
	void tokenIsNotInTheText() {
		assertThat(AdoEmulatorOptions.defaults().token("secret")).asString().doesNotContain("secret");
	}

	@Test
	void manyCallersAtOnceLoseNothing(AdoEmulator emulator, Caller caller) throws Exception {
		int writes = 120;
		Map<Integer, UUID> told = new ConcurrentHashMap<>();
		ExecutorService callers = Executors.newFixedThreadPool(8);
		try {
			List<Future<?>> pending = IntStream.range(0, writes).<Future<?>>mapToObj((i) -> callers.submit(() -> {
				Reply queued = caller.send("POST", "/web/_apis/build/builds", "{\"definition\":{\"id\":1}}")
					.expect(200);
				told.put(queued.json().get("id").asInt(), UUID.fromString(queued.header("ActivityId")));
				caller.get("/web/_apis/build/builds?$top=5").expect(200);
			})).toList();
			for (Future<?> future : pending) {
				future.get();
			}
		}
		finally {
			callers.shutdownNow();
		}
		assertThat(told).hasSize(writes);
		List<Happening> happenings = emulator.state().history().of(Happening.Kind.BUILD_QUEUED);
		assertThat(happenings).hasSize(writes)
			.allMatch((happening) -> Objects.equals(happening.activityId(), told.get(happening.subject())));
		assertThat(happenings).extracting(Happening::number)
			.isEqualTo(IntStream.rangeClosed(1, writes).mapToObj(Long::valueOf).toList());
	}

	@Test
	void tenThousandBuildsAreListedInPages(AdoEmulator emulator, Caller caller) {
		emulator.state().project("web").builds().addMany(10_000);
		Reply page = caller.get("/web/_apis/build/builds?$top=5000").expect(200);
		assertThat(page.ids()).hasSize(5000).doesNotHaveDuplicates();
		assertThat(page.header("X-MS-ContinuationToken")).isNotNull();
	}

}
