package dev.adoclient.benchmarks.run;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

import dev.adoclient.AdoAsyncClient;
import dev.adoclient.benchmarks.side.Clients;
import dev.adoclient.benchmarks.side.Requests;
import reactor.core.publisher.Flux;

/**
 * Very many requests through one client: what they leave in memory, how many the server
 * saw, and over how many connections. As many as a quarter of them warm up.
 */
public final class LongRun {

	/** More than the pool holds, so that it is always full. */
	private static final int AT_A_TIME = 80;

	private LongRun() {
	}

	/**
	 * Runs in a process of its own, and notes the ratios that it prints.
	 */
	static void inItsOwnProcess(int requests, Ratios ratios) throws IOException, InterruptedException {
		try (Server server = Server.start()) {
			Process process = new ProcessBuilder(Java.executable(), "-Xms256m", "-Xmx256m", "-XX:+AlwaysPreTouch",
					"-Dbenchmark.server=" + server.url(), "-cp", System.getProperty("java.class.path"),
					LongRun.class.getName(), Integer.toString(requests))
				.redirectError(ProcessBuilder.Redirect.INHERIT)
				.start();
			try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
				for (String line = lines.readLine(); line != null; line = lines.readLine()) {
					System.out.println(line);
					String[] words = line.split(" ", -1);
					ratios.set("LONG_RUN." + words[0], Double.parseDouble(words[1]));
				}
			}
			if (process.waitFor() != 0) {
				throw new IllegalStateException("The long run ended with " + process.exitValue());
			}
		}
	}

	public static void main(String[] arguments) throws Exception {
		int requests = Integer.parseInt(arguments[0]);
		try (AdoAsyncClient ado = Clients.async(Requests.organization())) {
			ask(ado, requests / 4);
			census();
			Memory before = Memory.afterCollection();
			ask(ado, requests);
			String[] census = census().split(" ", -1);
			Memory after = Memory.afterCollection();
			System.out.printf("requests-a-call %.6f%n", Double.parseDouble(census[0]) / requests);
			System.out.printf("connections-of-the-pool %.3f%n",
					Double.parseDouble(census[1]) / ado.connection().limits().connections());
			System.out.printf("heap %.4f (%s, then %s)%n", after.heap() / (double) before.heap(), before, after);
			System.out.printf("native %.4f%n", after.resident() / (double) before.resident());
		}
	}

	private static void ask(AdoAsyncClient ado, int requests) {
		Flux.range(1, requests).flatMap((id) -> ado.builds().getBuild(id), AT_A_TIME).then().block();
	}

	private static String census() throws IOException, InterruptedException {
		URI address = URI.create(System.getProperty("benchmark.server") + "/census");
		return HttpClient.newHttpClient().send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString()).body();
	}

}
