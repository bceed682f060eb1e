package dev.adoclient.resilience;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import dev.adoclient.connection.AdoLimits;
import dev.adoclient.connection.AdoRetries;
import dev.adoclient.connection.AdoTimeouts;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The table of defaults says what the code does.
 */
class DocumentedDefaultsTests {

	private static final Pattern ROW = Pattern.compile("\\| `(ado\\.[a-z.-]+)` \\| ([^|]+) \\|.*");

	@Test
	void theTableHoldsEveryDefault() throws IOException {
		assertThat(documented()).containsExactlyEntriesOf(defaults());
	}

	@Test
	void aTableThatIsWrongIsSeen() throws IOException {
		Map<String, String> wrong = new LinkedHashMap<>(documented());
		wrong.put("ado.retry.attempts", "6");
		assertThat(wrong).isNotEqualTo(defaults());
	}

	private static Map<String, String> defaults() {
		Map<String, String> defaults = new LinkedHashMap<>();
		AdoTimeouts timeouts = AdoTimeouts.defaults();
		defaults.put("ado.timeouts.connect", text(timeouts.connect()));
		defaults.put("ado.timeouts.read", text(timeouts.read()));
		defaults.put("ado.timeouts.deadline", text(timeouts.deadline()));
		defaults.put("ado.timeouts.stall", text(timeouts.stall()));
		defaults.put("ado.timeouts.acquire", text(timeouts.acquire()));
		defaults.put("ado.timeouts.idle", text(timeouts.idle()));
		AdoLimits limits = AdoLimits.defaults();
		defaults.put("ado.limits.connections", Integer.toString(limits.connections()));
		defaults.put("ado.limits.in-flight", Integer.toString(limits.inFlight()));
		defaults.put("ado.limits.fan-out", Integer.toString(limits.fanOut()));
		defaults.put("ado.limits.memory", Integer.toString(limits.memory()));
		defaults.put("ado.limits.gate-wait", text(limits.gateWait()));
		defaults.put("ado.limits.low-remaining", Integer.toString(limits.lowRemaining()));
		AdoRetries retries = AdoRetries.defaults();
		defaults.put("ado.retry.attempts", Integer.toString(retries.attempts()));
		defaults.put("ado.retry.first-wait", text(retries.firstWait()));
		defaults.put("ado.retry.factor", Double.toString(retries.factor()));
		defaults.put("ado.retry.longest-wait", text(retries.longestWait()));
		return defaults;
	}

	private static String text(Duration duration) {
		return (duration.toMillisPart() == 0) ? duration.toSeconds() + "s" : duration.toMillis() + "ms";
	}

	private static Map<String, String> documented() throws IOException {
		Map<String, String> rows = new LinkedHashMap<>();
		for (String line : Files.readAllLines(document())) {
			Matcher row = ROW.matcher(line);
			if (row.matches()) {
				rows.put(row.group(1), row.group(2).strip());
			}
		}
		return rows;
	}

	/** From the module's folder or from the root, wherever the tests run. */
	private static Path document() {
		Path here = Path.of("docs/resilience.md");
		return Files.exists(here) ? here : Path.of("../docs/resilience.md");
	}

}
