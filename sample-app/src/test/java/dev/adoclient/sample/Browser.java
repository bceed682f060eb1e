package dev.adoclient.sample;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * A Chromium of this machine. Where there is none, tests are skipped, unless
 * {@code CI_BROWSER=required} says that there must be one.
 */
final class Browser implements AutoCloseable {

	private static final String REQUIRED = "CI_BROWSER";

	private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

	private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

	private final ChromeDriver driver;

	private final String address;

	private Browser(ChromeDriver driver, String address) {
		this.driver = driver;
		this.address = address;
	}

	static Browser open(String address, Path profile) {
		if (!Files.isExecutable(DRIVER) || !Files.isExecutable(CHROMIUM)) {
			String missing = "there is no " + CHROMIUM + " with " + DRIVER;
			assertThat(System.getenv(REQUIRED)).as("A browser must look at the page here, but " + missing)
				.isNotEqualTo("required");
			Assumptions.abort("No browser looks at the page: " + missing);
		}
		LoggingPreferences logs = new LoggingPreferences();
		logs.enable(LogType.BROWSER, java.util.logging.Level.ALL);
		ChromeOptions options = new ChromeOptions().setBinary(CHROMIUM.toFile());
		options.addArguments("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
				"--disable-background-networking", "--disable-component-update", "--disable-sync", "--hide-scrollbars",
				"--user-data-dir=" + profile);
		options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
		File executable = DRIVER.toFile();
		return new Browser(
				new ChromeDriver(new ChromeDriverService.Builder().usingDriverExecutable(executable).build(), options),
				address);
	}

	/** Shows itself as a window of that width, light or dark. */
	Browser looks(int width, int height, String scheme) {
		this.driver.executeCdpCommand("Emulation.setDeviceMetricsOverride",
				Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
		this.driver.executeCdpCommand("Emulation.setEmulatedMedia",
				Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme),
						Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
		return this;
	}

	/** Goes there, and waits until the page is live. */
	Browser go(String path) {
		this.driver.get(this.address + path);
		return sees("#live", "Live");
	}

	/** Leaves the page, which is live no longer. */
	void leave() {
		this.driver.get("about:blank");
	}

	/** Waits until that text is in that part of the page. */
	Browser sees(String css, String text) {
		await().alias(css + " says " + text)
			.ignoreExceptions()
			.atMost(Duration.ofSeconds(30))
			.until(() -> text(css).contains(text));
		return this;
	}

	Browser seesNo(String css) {
		await().alias("no " + css)
			.atMost(Duration.ofSeconds(30))
			.until(() -> this.driver.findElements(By.cssSelector(css)).isEmpty());
		return this;
	}

	String text(String css) {
		return this.driver.findElement(By.cssSelector(css)).getText();
	}

	WebElement find(String css) {
		return this.driver.findElement(By.cssSelector(css));
	}

	/** Clicks, again if the part was just replaced by a newer one. */
	Browser click(String css) {
		await().ignoreExceptions().atMost(Duration.ofSeconds(10)).until(() -> {
			find(css).click();
			return true;
		});
		return this;
	}

	Browser type(String css, CharSequence text) {
		find(css).sendKeys(text);
		return this;
	}

	Browser choose(String css, String text) {
		find(css).sendKeys(text);
		return this;
	}

	Object run(String script) {
		return this.driver.executeScript(script);
	}

	/** The errors and warnings in the console since the last time. */
	List<String> complaints() {
		return this.driver.manage()
			.logs()
			.get(LogType.BROWSER)
			.getAll()
			.stream()
			.filter((entry) -> entry.getLevel().intValue() >= java.util.logging.Level.WARNING.intValue())
			.map(LogEntry::getMessage)
			.toList();
	}

	/** Takes a picture into {@code target/pictures}. */
	Path picture(String name) throws IOException {
		Path folder = Files.createDirectories(Path.of("target", "pictures"));
		return Files.write(folder.resolve(name + ".png"), this.driver.getScreenshotAs(OutputType.BYTES));
	}

	@Override
	public void close() {
		this.driver.quit();
	}

}
