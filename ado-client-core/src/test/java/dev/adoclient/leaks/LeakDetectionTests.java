package dev.adoclient.leaks;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.PooledByteBufAllocator;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Shows that a leak would fail the build, by leaking.
 */
class LeakDetectionTests {

	@Test
	void aBufferThatIsNotReleasedIsFound() throws Exception {
		leak();
		assertThat(Leaks.find()).singleElement()
			.asString()
			.startsWith("ByteBuf was not released")
			.contains("LeakDetectionTests");
	}

	@Test
	void aBufferThatIsReleasedIsNotFound() throws Exception {
		buffer().release();
		assertThat(Leaks.find()).isEmpty();
	}

	private static void leak() {
		buffer();
	}

	private static ByteBuf buffer() {
		return PooledByteBufAllocator.DEFAULT.buffer(16).writeByte(1);
	}

}
