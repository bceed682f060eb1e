package dev.adoclient.resilience;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;

import dev.adoclient.blocking.Await;
import dev.adoclient.connection.AdoService;
import dev.adoclient.http.Call;
import dev.adoclient.transfer.Upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/**
 * Content on its way to the service.
 */
class UploadTests {

	@TempDir
	Path folder;

	@Test
	void aFileIsSentWithItsLength() throws IOException {
		Path file = Files.write(this.folder.resolve("shot.png"), new byte[200_000]);
		try (ScriptedServer server = ScriptedServer.answering(Reply.ok())) {
			send(server, Upload.of(file));
			assertThat(server.asked().get(0).header("Content-Length")).contains("200000");
			assertThat(server.asked().get(0).header("Content-Type")).contains("application/octet-stream");
			assertThat(server.asked().get(0).body()).hasSize(200_000);
		}
	}

	@Test
	void contentOfUnknownLengthIsSentInChunks() {
		try (ScriptedServer server = ScriptedServer.answering(Reply.ok())) {
			send(server, Upload.of(content(3, 1000), -1));
			assertThat(server.asked().get(0).header("Content-Length")).isEmpty();
			assertThat(server.asked().get(0).body()).hasSize(3000);
		}
	}

	@Test
	void aFileIsReadAgainWhenItIsSentAgain() throws IOException {
		Path file = Files.write(this.folder.resolve("shot.png"), new byte[5000]);
		try (ScriptedServer server = ScriptedServer.answering(Reply.status(429), Reply.ok())) {
			send(server, Upload.of(file));
			assertThat(server.asked()).extracting((asked) -> asked.body().length).containsExactly(5000, 5000);
		}
	}

	/** To close may wait, and the service may answer before the end is read. */
	@Test
	void contentThatIsGivenUpIsClosedOffTheEventLoop() {
		CompletableFuture<String> closer = new CompletableFuture<>();
		InputStream endless = new InputStream() {

			@Override
			public int read() {
				return 1;
			}

			@Override
			public int read(byte[] bytes, int offset, int length) {
				return length;
			}

			@Override
			public void close() {
				closer.complete(Thread.currentThread().getName());
			}

		};
		Flux.from(Upload.of(endless, -1).content())
			.publishOn(Schedulers.parallel(), 1)
			.doOnNext(DataBufferUtils::release)
			.take(1)
			.blockLast();
		assertThat(closer.join()).startsWith("boundedElastic");
	}

	@Test
	void aFailureOfTheContentIsSeenAsWhatItIsAndNotRepeated() {
		IllegalStateException bug = new IllegalStateException("a bug of the application");
		try (ScriptedServer server = ScriptedServer.answering(Reply.ok())) {
			Publisher<DataBuffer> failing = content(2, 1000).concatWith(Flux.error(bug));
			assertThatThrownBy(() -> send(server, new Upload(failing, 5000, true))).isSameAs(bug);
			await().untilAsserted(() -> assertThat(server.openConnections()).isZero());
			assertThat(server.requests()).isLessThanOrEqualTo(1);
		}
	}

	@Test
	void aStreamThatCannotBeReadIsAnUncheckedIOExceptionToABlockingCaller() {
		InputStream failing = new InputStream() {
			@Override
			public int read() throws IOException {
				throw new IOException("the disk is gone");
			}
		};
		try (ScriptedServer server = ScriptedServer.answering(Reply.ok())) {
			Call call = call(server).body(Upload.of(Await.buffers(failing), 100));
			assertThatExceptionOfType(UncheckedIOException.class)
				.isThrownBy(() -> Await.value(call.fetchJson(), "upload"))
				.withMessageContaining("the disk is gone");
		}
	}

	@ParameterizedTest
	@ValueSource(longs = { 2999, 3001, 0, 100_000 })
	void contentOfAnotherLengthThanAnnouncedIsRefusedByTheClient(long announced) {
		try (ScriptedServer server = ScriptedServer.answering(Reply.ok())) {
			assertThatThrownBy(() -> send(server, Upload.of(content(3, 1000), announced)))
				.isInstanceOf(IllegalStateException.class)
				.hasMessageContaining(Long.toString(announced));
		}
	}

	@Test
	void anInputStreamIsReadOffTheEventLoop() {
		StringBuilder thread = new StringBuilder();
		InputStream watching = new ByteArrayInputStream(new byte[10]) {
			@Override
			public synchronized int read(byte[] target, int offset, int length) {
				thread.replace(0, thread.length(), Thread.currentThread().getName());
				return super.read(target, offset, length);
			}
		};
		try (ScriptedServer server = ScriptedServer.answering(Reply.ok())) {
			send(server, Upload.of(Await.buffers(watching), 10));
		}
		assertThat(thread.toString()).startsWith("boundedElastic");
	}

	private static void send(ScriptedServer server, Upload upload) {
		call(server).body(upload).fetchJson().block(Duration.ofSeconds(10));
	}

	private static Call call(ScriptedServer server) {
		return Service.http(server.url()).target(AdoService.CORE).post("/wit/attachments");
	}

	private static Flux<DataBuffer> content(int parts, int size) {
		return Flux.range(0, parts).map((i) -> DefaultDataBufferFactory.sharedInstance.wrap(new byte[size]));
	}

}
