package dev.adoclient.benchmarks.server;

import java.nio.charset.StandardCharsets;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import org.jspecify.annotations.Nullable;

/**
 * An answer that was made once: its bytes lie outside the heap and are sent without a
 * copy.
 */
record Answer(int status, ByteBuf bytes, String length, @Nullable String nextToken) {

	static Answer of(String json) {
		return of(200, json, null);
	}

	static Answer of(int status, String json, @Nullable String nextToken) {
		byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
		ByteBuf direct = Unpooled.unreleasableBuffer(Unpooled.directBuffer(bytes.length).writeBytes(bytes));
		return new Answer(status, direct, Integer.toString(bytes.length), nextToken);
	}

	ByteBuf body() {
		return this.bytes.duplicate();
	}

}
