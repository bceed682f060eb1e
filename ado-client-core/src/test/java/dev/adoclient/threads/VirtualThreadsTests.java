package dev.adoclient.threads;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;

import static org.assertj.core.api.Assertions.assertThat;

class VirtualThreadsTests {

	private static final int LIMIT = 100;

	private static final Pattern MOST = Pattern.compile("most (\\d+)");

	@Test
	@EnabledForJreRange(minVersion = 24,
			disabledReason = "Before JDK 24 there are no virtual threads, or a monitor pins them")
	void tenThousandBlockingCallsAtOncePinNothingAndStayWithinTheLimit() throws Exception {
		String output = run("10000", Integer.toString(LIMIT));
		assertThat(output).contains("answered 10000").contains("pinned 0");
		Matcher most = MOST.matcher(output);
		assertThat(most.find()).isTrue();
		assertThat(Integer.parseInt(most.group(1))).isBetween(2, LIMIT);
	}

	private static String run(String calls, String limit) throws Exception {
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		Process process = new ProcessBuilder(java, "-cp",
				System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
				VirtualThreadsMain.class.getName(), calls, limit)
			.redirectErrorStream(true)
			.start();
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(process.waitFor()).as(output).isZero();
		return output;
	}

}
