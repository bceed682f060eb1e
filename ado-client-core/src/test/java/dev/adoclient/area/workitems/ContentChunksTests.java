package dev.adoclient.area.workitems;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import io.netty.buffer.UnpooledByteBufAllocator;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.NettyDataBuffer;
import org.springframework.core.io.buffer.NettyDataBufferFactory;

import static org.assertj.core.api.Assertions.assertThat;

class ContentChunksTests {

	private final NettyDataBufferFactory factory = new NettyDataBufferFactory(new UnpooledByteBufAllocator(false));

	private final List<NettyDataBuffer> made = new ArrayList<>();

	@Test
	void chunksHaveTheSizeWhateverTheBuffersAre() {
		StepVerifier.create(texts(content("0", "", "123456789", "abcde", "fg"), 17, 5))
			.expectNext("01234", "56789", "abcde", "fg")
			.verifyComplete();
		StepVerifier.create(texts(content("01234", "56789"), 10, 5)).expectNext("01234", "56789").verifyComplete();
		assertThatAllIsReleased();
	}

	@Test
	void contentOfAnotherLengthThanAnnouncedIsAnError() {
		StepVerifier.create(texts(content("01234", "5"), 10, 5))
			.expectNext("01234")
			.verifyErrorMessage("The content has another length than the 10 bytes announced; 6 came");
		StepVerifier.create(texts(content("01234", "567890"), 10, 5))
			.expectNext("01234")
			.verifyErrorMessage("The content has another length than the 10 bytes announced; 11 came");
		assertThatAllIsReleased();
	}

	@Test
	void noMoreIsAskedForThanAFewBuffersAhead() {
		AtomicLong asked = new AtomicLong();
		Flux<DataBuffer> content = Flux.range(0, 1000).doOnRequest(asked::addAndGet).map((number) -> buffer("x"));
		StepVerifier.create(ContentChunks.of(content, 1000, 100).concatMap((chunk) -> chunk, 1), 0)
			.thenRequest(1)
			.consumeNextWith(DataBufferUtils::release)
			.then(() -> assertThat(asked).hasValueLessThan(20))
			.thenCancel()
			.verify();
	}

	@Test
	void whatWasNotSentIsReleasedWhenAChunkFails() {
		Flux<Void> failing = ContentChunks.of(content("01234", "56789", "abcde"), 15, 5)
			.concatMap((chunk) -> Mono.<Void>error(new IllegalStateException("refused"))
				.doOnSubscribe((started) -> chunk.subscribe(DataBufferUtils::release)), 1);
		StepVerifier.create(failing).verifyErrorMessage("refused");
		assertThatAllIsReleased();
	}

	private static Flux<String> texts(Flux<DataBuffer> content, long length, int size) {
		return ContentChunks.of(content, length, size)
			.concatMap((chunk) -> chunk.map(ContentChunksTests::text).reduce(String::concat), 1);
	}

	private static String text(DataBuffer buffer) {
		String text = buffer.toString(StandardCharsets.UTF_8);
		DataBufferUtils.release(buffer);
		return text;
	}

	private Flux<DataBuffer> content(String... parts) {
		return Flux.fromIterable(List.of(parts)).map(this::buffer);
	}

	private DataBuffer buffer(String text) {
		NettyDataBuffer buffer = this.factory.allocateBuffer(16);
		buffer.write(text, StandardCharsets.UTF_8);
		this.made.add(buffer);
		return buffer;
	}

	private void assertThatAllIsReleased() {
		assertThat(this.made).isNotEmpty().allSatisfy((buffer) -> assertThat(buffer.isAllocated()).isFalse());
	}

}
