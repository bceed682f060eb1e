package dev.adoclient.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

import dev.adoclient.emulator.AdoEmulator;
import dev.adoclient.sample.demo.Demo;
import dev.adoclient.test.AutoConfigureAdoEmulator;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page in a real browser. The clock stands still, so that pictures of it are the same
 * each time.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "ado.project=web", "demo.alive=false", "dashboard.period=1s", "dashboard.slow=0s" })
@AutoConfigureAdoEmulator
@ExtendWith(OutputCaptureExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class BrowserTests {

	/** Of all tests, as the browser is. */
	@TempDir
	private static Path profile;

	@LocalServerPort
	private int port;

	@Autowired
	private AdoEmulator emulator;

	@Autowired
	private Demo demo;

	@Autowired
	private Live live;

	private Browser browser;

	@BeforeEach
	void open() {
		this.demo.plant();
		this.live.look().block();
		if (this.browser == null) {
			this.browser = Browser.open("http://localhost:" + this.port, profile);
		}
		this.browser.looks(1440, 1000, "light").go("/");
	}

	@AfterEach
	void neitherTheConsoleNorTheServerHasAComplaint(CapturedOutput output) {
		if (this.browser != null) {
			// The next test begins with another organization, of which this page knows
			// nothing.
			this.browser.leave();
			assertThat(this.browser.complaints()).isEmpty();
		}
		assertThat(output).doesNotContain(" ERROR ");
	}

	@AfterAll
	void close() {
		if (this.browser != null) {
			this.browser.close();
		}
	}

	@Test
	void thePageTellsWhatFailedFirst() throws IOException {
		this.browser.sees("main > :first-child", "2 builds are red")
			.sees("#trend", "of the builds of the last seven days");
		assertThat(this.browser.picture("dashboard-light")).isNotEmptyFile();
	}

	@Test
	void aTelephoneInTheDarkShowsItAll() throws IOException {
		this.browser.looks(390, 1500, "dark").go("/").sees("#pulls", "Round totals half even");
		assertThat(this.browser.run("return document.documentElement.scrollWidth")).isEqualTo(390L);
		assertThat(this.browser.run("return getComputedStyle(document.body).backgroundColor"))
			.isEqualTo("rgb(14, 17, 22)");
		assertThat(this.browser.picture("dashboard-dark")).isNotEmptyFile();
	}

	@Test
	void titlesThatAreScriptsDoNotRun() {
		this.browser.sees("#red", "<script>alert('tests')</script>").sees("#pulls", "<script>alert('titles')</script>");
		assertThat(this.browser.run("return document.querySelectorAll('main script, main img').length")).isEqualTo(0L);
	}

	@Test
	void aBuildIsQueuedAndShowsUpByItself() {
		this.browser.click("#queue summary")
			.choose("#queue select", "web-e2e")
			.click("#queue button")
			.sees("#said", "Queued web-e2e 20261125.4 of main.");
		this.browser.click("#queue summary")
			.sees("#builds .row", "web-e2e 20261125.4")
			.sees("#activity", "web-e2e 20261125.4: waiting for an agent");
	}

	@Test
	void aBuildThatIsRefusedSaysWhy() {
		this.browser.click("#queue summary")
			.choose("#queue select", "web-nightly")
			.click("#queue button")
			.sees("#said", "That did not work")
			.sees("#said", "is paused");
	}

	@Test
	void aBuildIsCanceled() {
		this.browser.click("#builds .stop button")
			.sees("#said", "Asked storefront-ci 20261125.5 to stop.")
			.sees("#builds .row", "Being canceled");
		this.emulator.pass(Duration.ofMinutes(1));
		this.browser.sees("#builds .row", "Canceled");
	}

	@Test
	void aVoteIsCast() {
		this.browser.click("#review-1 summary")
			.choose("#review-1 select", "Wait for the author")
			.click("#review-1 form:first-of-type button");
		this.browser.sees("#said", "Your vote on pull request 1: waits for the author.");
	}

	@Test
	void aCommentIsMade() {
		this.browser.click("#review-3 summary")
			.type("#review-3 textarea", "Who wrote <b>this</b>?")
			.click("#review-3 form:last-of-type button")
			.sees("#said", "Commented on pull request 3.");
		assertThat(this.emulator.state().pullRequests().get(3).threads())
			.anySatisfy((thread) -> assertThat(thread.comments())
				.anySatisfy((comment) -> assertThat(comment.toString()).contains("Who wrote <b>this</b>?")));
	}

	@Test
	void aWorkItemIsMoved() {
		this.browser.click("#move-14 summary")
			.choose("#move-14 select", "Closed")
			.click("#move-14 button")
			.sees("#said", "Work item 14 is now Closed.");
		assertThat(this.emulator.state().workItems().get(14).state()).isEqualTo("Closed");
	}

	@Test
	void whatOthersDoIsSeenWithoutAClick() {
		this.emulator.project("web").repository("web").pullRequest("Warm the cache").by("noor.haddad@contoso.com");
		this.browser.sees("#pulls", "Warm the cache").sees("#activity", "Noor Haddad opened “Warm the cache”");
	}

	@Test
	void buildsMoveByThemselves() {
		this.emulator.pass(Duration.ofMinutes(10));
		this.browser.seesNo("#builds .icon.busy").sees("#activity", ": succeeded");
	}

	@Test
	void whatSomebodyWritesIsLeftAlone() {
		this.browser.click("#review-3 summary").type("#review-3 textarea", "I am still");
		this.emulator.project("web").repository("web").pullRequest("Warm the cache").by("noor.haddad@contoso.com");
		this.browser.sees("#activity", "Warm the cache");
		assertThat(this.browser.find("#review-3 textarea").getAttribute("value")).isEqualTo("I am still");
	}

	@Test
	void aServiceThatFailsAndRecoversIsShownAsSuch() {
		this.emulator.faults().failEvery(1).with(503);
		this.browser.sees("#builds .stale", "This is as it was")
			.sees("#access", "does not answer")
			.sees("#pulls", "Round totals half even");
		this.emulator.faults().clear();
		this.browser.seesNo(".stale").sees("#access", "answers in");
	}

	@Test
	void aFailureLeadsToItsLog() {
		this.browser.click("#red h3 a")
			.sees("h1", "web-e2e 20261125.3")
			.sees(".steps", "Run tests")
			.sees(".log", "The browser did not answer within 30 s");
	}

	@Test
	void anArtifactIsFetchedWithProgress() {
		this.browser.run("document.querySelector('#builds .icon.good').parentNode.querySelector('.title a').click()");
		this.browser.sees("#artifacts-title", "Artifacts")
			.click("form[action$=artifacts] button")
			.sees(".download", "kB")
			.sees(".download a", "Save drop.zip");
		assertThat(this.browser.text(".download")).contains("3.0 MB");
	}

	@Test
	void theKeyboardIsEnough() {
		this.browser.run("document.body.focus()");
		this.browser.type("body", Keys.TAB);
		assertThat(this.browser.run("return document.activeElement.className")).isEqualTo("skip");
		this.browser.run("document.querySelector('#move-14 summary').focus()");
		this.browser.type("#move-14 summary", Keys.ENTER);
		assertThat(this.browser.run("return document.querySelector('#move-14').open")).isEqualTo(true);
	}

	@TestConfiguration(proxyBeanMethods = false)
	static class FixedClock {

		@Bean
		@Primary
		Clock fixedClock() {
			return Clock.fixed(Instant.parse("2026-11-25T14:30:00Z"), ZoneOffset.UTC);
		}

	}

}
