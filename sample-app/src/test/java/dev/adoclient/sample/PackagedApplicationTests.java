package dev.adoclient.sample;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.JarInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * The jar of the sample as it was packaged, and the jars of the library in it.
 */
class PackagedApplicationTests {

	private static final Path JAR = Path.of(System.getProperty("packaged.application"));

	private static final boolean AOT = Boolean.getBoolean("packaged.aot");

	/**
	 * A server that is stopped waits for its open requests; the page has one without an
	 * end.
	 */
	@Test
	void theJarStartsByItselfAndEndsWhileSomebodyWatches(@TempDir Path folder) throws Exception {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
						"-Dspring.aot.enabled=" + AOT, "-jar", JAR.toString(), "--server.port=0"));
		Path output = folder.resolve("output.txt");
		Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start();
		try {
			await().atMost(2, TimeUnit.MINUTES)
				.until(() -> !process.isAlive() || Files.readString(output).contains("Ready: http://localhost:"));
			assertThat(output).content().contains("shows the organization contoso").doesNotContain("ERROR");
			if (AOT) {
				assertThat(output).content().contains("Starting AOT-processed SampleApplication");
			}
			String address = Files.readString(output).replaceFirst("(?s).*Ready: (\\S+).*", "$1");
			try (InputStream stream = URI.create(address + "/events?after=0").toURL().openStream()) {
				assertThat(stream.read()).isPositive();
				process.destroy();
				process.waitFor();
			}
			assertThat(output).content().contains("Graceful shutdown complete").doesNotContain("aborted");
		}
		finally {
			process.destroy();
			process.waitFor();
		}
	}

	@Test
	void eachJarOfTheLibrarySaysItsVersionAndItsModule() throws IOException {
		Map<String, Attributes> manifests = manifests();
		assertThat(manifests).hasSizeGreaterThanOrEqualTo(3)
			.allSatisfy((jar, manifest) -> assertThat(jar).contains(manifest.getValue("Implementation-Version")));
		assertThat(manifests.values()).extracting((manifest) -> manifest.getValue("Automatic-Module-Name"))
			.containsExactlyInAnyOrder("dev.adoclient", "dev.adoclient.autoconfigure", "dev.adoclient.emulator");
	}

	@Test
	void theStarterIsNothingButDependenciesAndIsLeftOut() throws IOException {
		assertThat(manifests().keySet()).noneMatch((jar) -> jar.contains("starter"));
	}

	private static Map<String, Attributes> manifests() throws IOException {
		Map<String, Attributes> manifests = new HashMap<>();
		try (JarFile application = new JarFile(JAR.toFile())) {
			for (var entry : application.stream()
				.filter((each) -> each.getName().matches("BOOT-INF/lib/ado-.*"))
				.toList()) {
				try (InputStream content = application.getInputStream(entry);
						JarInputStream jar = new JarInputStream(content)) {
					manifests.put(entry.getName(), jar.getManifest().getMainAttributes());
				}
			}
		}
		return manifests;
	}

}
