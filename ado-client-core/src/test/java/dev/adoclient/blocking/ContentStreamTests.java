package dev.adoclient.blocking;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Thread.State;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.PooledByteBufAllocator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reactor.core.publisher.Flux;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferWrapper;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.core.io.buffer.NettyDataBufferFactory;
import org.springframework.core.io.buffer.PooledDataBuffer;

import dev.adoclient.AdoClient;
import dev.adoclient.RecordingServer;
import dev.adoclient.Wire;
import dev.adoclient.auth.AdoCredential;
import dev.adoclient.connection.AdoLimits;
import dev.adoclient.error.AdoNotFoundException;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.notFound;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

class ContentStreamTests {

	@RegisterExtension
	static final Wire wire = new Wire();

	@ParameterizedTest
	@MethodSource("ways")
	void everyWayOfReadingFailsWithTheReasonAndTheFramesOfTheReader(Way way) throws Exception {
		wire.server().stubFor(get(anyUrl()).willReturn(notFound()));
		try (AdoClient ado = wire.client();
				InputStream content = ado.builds("web").artifacts().downloadArtifact(42, "drop")) {
			assertThatExceptionOfType(AdoNotFoundException.class).isThrownBy(() -> way.read(content))
				.withMessageContaining("/contoso/web/_apis/build/builds/42/artifacts: ")
				.satisfies((failure) -> assertThat(failure.getStackTrace())
					.anyMatch((frame) -> frame.getClassName().equals(ContentStreamTests.class.getName())));
		}
	}

	@Test
	void closingEarlyEndsTheConnectionAndFreesThePlaceOfTheRequest() throws Exception {
		CountDownLatch closed = new CountDownLatch(20);
		try (RecordingServer server = new RecordingServer((request, response) -> {
			request.withConnection((connection) -> connection.onDispose(closed::countDown));
			return response.send(Flux.range(0, Integer.MAX_VALUE).map((part) -> someBytes()), (part) -> true).then();
		});
				AdoClient ado = AdoClient.builder()
					.baseUrl(server.url())
					.organization("contoso")
					.credential(AdoCredential.bearer("token"))
					.connection((connection) -> connection.limits(AdoLimits.defaults().inFlight(1)))
					.build()) {
			for (int i = 0; i < 20; i++) {
				try (InputStream endless = ado.builds("web").artifacts().downloadArtifact(42, "drop")) {
					assertThat(endless.readNBytes(10)).hasSize(10);
				}
			}
			assertThat(closed.await(10, TimeUnit.SECONDS)).isTrue();
		}
	}

	@Test
	void theContentIsThereByteByByteAndAtItsEndStaysThere() throws Exception {
		DefaultDataBufferFactory factory = DefaultDataBufferFactory.sharedInstance;
		Flux<DataBuffer> parts = Flux.just("a\u00ff", "", "bc")
			.map((text) -> factory.wrap(text.getBytes(StandardCharsets.ISO_8859_1)));
		try (InputStream content = Await.inputStream(parts, "X.content")) {
			assertThat(content.read()).isEqualTo('a');
			assertThat(content.read()).isEqualTo(0xff);
			assertThat(content.readAllBytes()).containsExactly('b', 'c');
			assertThat(content.read()).isEqualTo(-1);
			assertThat(content.read()).isEqualTo(-1);
		}
	}

	@Test
	void whatHasArrivedIsReleasedWhenTheContentIsClosed() throws Exception {
		List<ByteBuf> sent = List.of(someBytes(), someBytes());
		NettyDataBufferFactory factory = new NettyDataBufferFactory(PooledByteBufAllocator.DEFAULT);
		try (InputStream content = Await.inputStream(Flux.fromIterable(sent).map(factory::wrap), "X.content")) {
			content.read();
		}
		assertThat(sent).extracting(ByteBuf::refCnt).containsOnly(0);
	}

	@Test
	void aThreadThatClosesTakesNothingFromTheOneThatReads() throws Exception {
		List<ByteBuf> sent = List.of(someBytes(), someBytes());
		NettyDataBufferFactory factory = new NettyDataBufferFactory(PooledByteBufAllocator.DEFAULT);
		AtomicReference<InputStream> content = new AtomicReference<>();
		Thread closing = new Thread(() -> closed(content.get()));
		Flux<DataBuffer> parts = Flux.fromIterable(sent).map((part) -> new SlowBuffer(factory.wrap(part), () -> {
			closing.start();
			await().until(() -> closing.getState() == State.BLOCKED || !closing.isAlive());
		}));
		content.set(Await.inputStream(parts, "X.content"));
		assertThat(content.get().readNBytes(10)).hasSize(10);
		closing.join();
		assertThat(sent).extracting(ByteBuf::refCnt).containsOnly(0);
		assertThatException().isThrownBy(content.get()::read).withMessageContaining("The content is closed");
	}

	@Test
	void aClosedContentCannotBeRead() {
		InputStream content = Await.inputStream(Flux.never(), "X.content");
		assertThatCode(content::close).doesNotThrowAnyException();
		assertThatCode(content::close).doesNotThrowAnyException();
		assertThatException().isThrownBy(content::read).withMessageContaining("The content is closed");
	}

	static Stream<Way> ways() {
		return Stream.of(InputStream::read, (content) -> content.read(new byte[10]),
				(content) -> content.read(new byte[10], 2, 3), InputStream::readAllBytes, (content) -> content.skip(5),
				(content) -> content.transferTo(java.io.OutputStream.nullOutputStream()));
	}

	private static ByteBuf someBytes() {
		return PooledByteBufAllocator.DEFAULT.buffer().writeZero(64 * 1024);
	}

	private static void closed(InputStream content) {
		try {
			content.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * A buffer that lets something happen while it is read.
	 */
	private static final class SlowBuffer extends DataBufferWrapper implements PooledDataBuffer {

		private final PooledDataBuffer buffer;

		private final Runnable meanwhile;

		SlowBuffer(DataBuffer buffer, Runnable meanwhile) {
			super(buffer);
			this.buffer = (PooledDataBuffer) buffer;
			this.meanwhile = meanwhile;
		}

		@Override
		public DataBuffer read(byte[] target, int offset, int length) {
			this.meanwhile.run();
			return super.read(target, offset, length);
		}

		@Override
		public boolean isAllocated() {
			return this.buffer.isAllocated();
		}

		@Override
		public PooledDataBuffer retain() {
			return this.buffer.retain();
		}

		@Override
		public PooledDataBuffer touch(Object hint) {
			return this.buffer.touch(hint);
		}

		@Override
		public boolean release() {
			return this.buffer.release();
		}

	}

	@FunctionalInterface
	interface Way {

		Object read(InputStream content) throws java.io.IOException;

	}

}
