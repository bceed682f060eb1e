package dev.adoclient.benchmarks.run;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

import dev.adoclient.benchmarks.server.CannedServer;

/**
 * The server in its own process, for as long as this is open.
 */
final class Server implements AutoCloseable {

	private final Process process;

	private final String url;

	private Server(Process process, String url) {
		this.process = process;
		this.url = url;
	}

	static Server start() throws IOException {
		Process process = new ProcessBuilder(Java.executable(), "-Xmx512m", "-cp",
				System.getProperty("java.class.path"), CannedServer.class.getName())
			.redirectError(ProcessBuilder.Redirect.INHERIT)
			.start();
		String port = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))
			.readLine();
		return new Server(process, "http://127.0.0.1:" + port);
	}

	String url() {
		return this.url;
	}

	@Override
	public void close() {
		this.process.destroy();
	}

}
