package dev.adoclient.benchmarks.wire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

import dev.adoclient.AdoClient;
import dev.adoclient.auth.AdoCredential;
import dev.adoclient.benchmarks.server.CannedBuild;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/**
 * A list of 1,000 builds, with {@code ado.compression} and without, in turns. The server
 * has packed its answer before: what packing costs it is not measured.
 */
final class CompressionRun {

	private static final int BUILDS = 1000;

	private static final long TWENTY_MEGABIT = 20_000_000;

	private final byte[] plain = CannedBuild.list(90_000, BUILDS).getBytes(StandardCharsets.UTF_8);

	private final byte[] packed = packed(this.plain);

	private CompressionRun() throws IOException {
	}

	public static void main(String[] arguments) throws IOException {
		new CompressionRun().run();
	}

	private void run() throws IOException {
		DisposableServer server = HttpServer.create().host("127.0.0.1").port(0).handle(this::answer).bindNow();
		try (Link open = new Link(server.port(), 0); Link slow = new Link(server.port(), TWENTY_MEGABIT)) {
			long[] bytes = bytes(open);
			print("bytes on the wire", (double) bytes[0], (double) bytes[1]);
			double[] overLink = medians(slow.port(), 5);
			print("milliseconds at 20 Mbit/s", overLink[0], overLink[1]);
			double[] overLoopback = medians(server.port(), 200);
			print("milliseconds on loopback", overLoopback[0], overLoopback[1]);
		}
		finally {
			server.disposeNow();
		}
	}

	private Publisher<Void> answer(HttpServerRequest request, HttpServerResponse response) {
		boolean asked = request.requestHeaders().contains("Accept-Encoding", "gzip", true);
		byte[] body = asked ? this.packed : this.plain;
		response.header("Content-Type", "application/json").header("Content-Length", Integer.toString(body.length));
		return (asked ? response.header("Content-Encoding", "gzip") : response).sendByteArray(Mono.just(body));
	}

	private static long[] bytes(Link link) {
		long[] bytes = new long[2];
		try (AdoClient plain = client(link.port(), false); AdoClient packed = client(link.port(), true)) {
			list(plain);
			bytes[0] = link.takenBytes();
			list(packed);
			bytes[1] = link.takenBytes();
		}
		return bytes;
	}

	private static double[] medians(int port, int turns) {
		double[] withoutMillis = new double[turns];
		double[] withMillis = new double[turns];
		try (AdoClient plain = client(port, false); AdoClient packed = client(port, true)) {
			for (int warming = 0; warming < turns / 2; warming++) {
				list(plain);
				list(packed);
			}
			for (int turn = 0; turn < turns; turn++) {
				withoutMillis[turn] = list(plain);
				withMillis[turn] = list(packed);
			}
		}
		return new double[] { median(withoutMillis), median(withMillis) };
	}

	private static double list(AdoClient client) {
		long start = System.nanoTime();
		if (client.builds().listBuilds().toList().size() != BUILDS) {
			throw new IllegalStateException("The list is not complete");
		}
		return (System.nanoTime() - start) / 1e6;
	}

	private static AdoClient client(int port, boolean compression) {
		return AdoClient.builder()
			.baseUrl(URI.create("http://127.0.0.1:" + port + "/contoso"))
			.project("web")
			.credential(AdoCredential.personalAccessToken("a-personal-access-token"))
			.connection((connection) -> connection.compression(compression))
			.build();
	}

	private static double median(double[] values) {
		Arrays.sort(values);
		return values[values.length / 2];
	}

	private static byte[] packed(byte[] plain) throws IOException {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (GZIPOutputStream packing = new GZIPOutputStream(packed)) {
			packing.write(plain);
		}
		return packed.toByteArray();
	}

	private static void print(String what, double without, double with) {
		System.out.printf("%-26s %,14.1f plain %,14.1f compressed, a ratio of %.2f%n", what, without, with,
				without / with);
	}

}
