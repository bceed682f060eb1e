package dev.adoclient.nonetty;

import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.adoclient.emulator.AdoEmulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * An application that left Netty out: the whole class path is loaded anew, without any
 * jar of it.
 */
class WithoutNettyTests {

	@Test
	void nettyIsReallyAbsent() throws Exception {
		try (URLClassLoader classes = withoutNetty()) {
			assertThatExceptionOfType(ClassNotFoundException.class)
				.isThrownBy(() -> classes.loadClass("reactor.netty.http.client.HttpClient"));
			assertThatExceptionOfType(ClassNotFoundException.class)
				.isThrownBy(() -> classes.loadClass("io.netty.buffer.ByteBuf"));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "own", "jdk", "jetty", "apache" })
	void callsFailuresStreamsAndCancellationsDoWithoutIt(String connector) throws Exception {
		try (AdoEmulator emulator = AdoEmulator.start(); URLClassLoader classes = withoutNetty()) {
			Object seen = run(classes, connector, emulator.url() + "/" + emulator.organization(), emulator.token());
			assertThat(seen)
				.hasToString("build web-ci, missing AdoNotFoundException, nobody AdoTransportException sent "
						+ "false, streamed true, cancelled true, closed AdoClosedException");
		}
	}

	@Test
	void aProxyOfTheConnectionIsRefused() throws Exception {
		try (URLClassLoader classes = withoutNetty()) {
			assertThat(classes.loadClass(WithoutNettyApplication.class.getName()).getMethod("proxied").invoke(null))
				.asString()
				.contains("is for the client's own connector over Reactor Netty");
		}
	}

	private static Object run(ClassLoader classes, String... arguments) throws Exception {
		Thread thread = Thread.currentThread();
		ClassLoader former = thread.getContextClassLoader();
		thread.setContextClassLoader(classes);
		try {
			return classes.loadClass(WithoutNettyApplication.class.getName())
				.getMethod("run", String[].class)
				.invoke(null, (Object) arguments);
		}
		catch (InvocationTargetException ex) {
			throw new AssertionError("The application failed", ex.getCause());
		}
		finally {
			thread.setContextClassLoader(former);
		}
	}

	private static URLClassLoader withoutNetty() {
		String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
		URL[] kept = Arrays.stream(all.split(File.pathSeparator))
			.filter((entry) -> !Path.of(entry).getFileName().toString().matches("(reactor-)?netty-.*\\.jar"))
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
