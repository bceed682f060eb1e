package dev.adoclient.autoconfigure;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An application of Spring Boot that left Netty out: its class path is loaded anew,
 * without any jar of it.
 */
class WithoutNettyTests {

	private static final String NETTY = "(reactor-)?netty-.*\\.jar";

	private static final String NETTY_AND_MODULE = NETTY + "|spring-boot-http-client-.*\\.jar";

	@RegisterExtension
	static final Emulated azureDevOps = new Emulated();

	@ParameterizedTest
	@CsvSource({ ", org.eclipse.jetty.", "jetty, org.eclipse.jetty.", "jdk, jdk.internal.net.http.",
			"http-components, org.apache.hc." })
	void theClientIsConnectedByWhatIsThere(String connector, String owner) throws Exception {
		Stream<String> chosen = (connector != null) ? Stream.of("spring.http.clients.reactive.connector=" + connector)
				: Stream.empty();
		assertThat(run(NETTY, chosen)).startsWith("build 1 by " + owner);
	}

	@Test
	void withoutTheModuleForHttpClientsItIsTheJdks() throws Exception {
		assertThat(run(NETTY_AND_MODULE, Stream.empty())).startsWith("build 1 by jdk.internal.net.http.");
	}

	@Test
	void anSslBundleThatNobodyCouldUseIsNotLeftOutInSilence() throws Exception {
		assertThat(run(NETTY_AND_MODULE, Stream.of("ado.ssl.bundle=company")))
			.contains("neither Reactor Netty nor Spring Boot's module for HTTP clients is there to use it");
	}

	private static String run(String left, Stream<String> properties) throws Exception {
		Thread thread = Thread.currentThread();
		ClassLoader former = thread.getContextClassLoader();
		String[] all = Stream.concat(Arrays.stream(azureDevOps.properties()), properties).toArray(String[]::new);
		try (URLClassLoader classes = without(left)) {
			thread.setContextClassLoader(classes);
			Object seen = classes.loadClass(WithoutNettyApplication.class.getName())
				.getMethod("run", String[].class)
				.invoke(null, (Object) all);
			return String.valueOf(seen);
		}
		finally {
			thread.setContextClassLoader(former);
		}
	}

	private static URLClassLoader without(String left) {
		String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
		URL[] kept = Arrays.stream(all.split(File.pathSeparator))
			.filter((entry) -> !Path.of(entry).getFileName().toString().matches(left))
			.map(WithoutNettyTests::url)
			.toArray(URL[]::new);
		return new URLClassLoader(kept, ClassLoader.getPlatformClassLoader());
	}

	private static URL url(String entry) {
		try {
			return Path.of(entry).toUri().toURL();
		}
		catch (MalformedURLException ex) {
			throw new IllegalArgumentException(ex);
		}
	}

}
