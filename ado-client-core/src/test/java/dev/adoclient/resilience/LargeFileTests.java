package dev.adoclient.resilience;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Large files need no memory: the client is a process with a heap of 64 MB, the server is
 * this one. {@code -Dado.large=4096,1024} sets the megabytes down and up.
 */
class LargeFileTests {

	private static final int PART = 64 * 1024;

	@TempDir
	Path folder;

	@Test
	void filesLargerThanTheMemoryGoDownAndUp() throws IOException, InterruptedException {
		String[] megabytes = System.getProperty("ado.large", "200,100").split(",");
		DisposableServer server = HttpServer.create()
			.host("127.0.0.1")
			.port(0)
			.route((routes) -> routes.get("/contoso/_apis/large/{bytes}", LargeFileTests::send)
				.post("/contoso/_apis/large", LargeFileTests::count))
			.bindNow();
		try {
			Process client = client("http://127.0.0.1:" + server.port(), megabytes[0], megabytes[1]);
			String output = new String(client.getInputStream().readAllBytes());
			assertThat(client.waitFor(20, TimeUnit.MINUTES)).isTrue();
			LoggerFactory.getLogger(LargeFileTests.class).info("{}", output);
			assertThat(output).contains("downloaded " + Long.parseLong(megabytes[0]) * 1024 * 1024 + " bytes")
				.contains("uploaded " + Long.parseLong(megabytes[1]) * 1024 * 1024 + " bytes");
			assertThat(client.exitValue()).isZero();
		}
		finally {
			server.disposeNow(Duration.ofSeconds(5));
		}
	}

	private Process client(String... arguments) throws IOException {
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
		List<String> command = List.of(java, "-Xmx64m", "-XX:MaxDirectMemorySize=64m", "-cp", classPath,
				LargeFiles.class.getName(), arguments[0], this.folder.toString(), arguments[1], arguments[2]);
		return new ProcessBuilder(command).redirectErrorStream(true).start();
	}

	private static Mono<Void> send(HttpServerRequest request, HttpServerResponse response) {
		long bytes = Long.parseLong(String.valueOf(request.param("bytes")));
		Flux<ByteBuf> content = Flux.range(0, (int) (bytes / PART)).map((i) -> Unpooled.wrappedBuffer(new byte[PART]));
		return response.header("Content-Length", Long.toString(bytes)).send(content).then();
	}

	private static Mono<Void> count(HttpServerRequest request, HttpServerResponse response) {
		return request.receive()
			.map(ByteBuf::readableBytes)
			.reduce(0L, Long::sum)
			.flatMap((bytes) -> response.header("Content-Type", "application/json")
				.sendString(Mono.just("{\"bytes\":" + bytes + "}"))
				.then());
	}

}
