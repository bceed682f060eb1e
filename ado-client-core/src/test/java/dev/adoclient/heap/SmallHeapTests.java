package dev.adoclient.heap;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import dev.adoclient.RecordingServer;
import dev.adoclient.paging.PagesServer;

import static org.assertj.core.api.Assertions.assertThat;

class SmallHeapTests {

	@Test
	void tenThousandBuildsOfManyTimesTheHeapStreamThroughBothClients() throws Exception {
		// A hundred megabytes for each client, in a heap of 64.
		try (RecordingServer server = PagesServer.start(100, 10_000)) {
			String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
			Process process = new ProcessBuilder(java, "-Xmx64m", "-XX:+UseSerialGC", "-cp",
					System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
					SmallHeapMain.class.getName(), server.url().toString())
				.redirectErrorStream(true)
				.start();
			String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			assertThat(process.waitFor()).as(output).isZero();
			assertThat(output).contains("blocking 10000, async 10000");
			assertThat(server.requests()).hasSize(200);
		}
	}

}
