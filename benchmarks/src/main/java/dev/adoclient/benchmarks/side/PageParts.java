package dev.adoclient.benchmarks.side;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import dev.adoclient.benchmarks.server.CannedBuild;
import dev.adoclient.model.AdoJson;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufInputStream;
import io.netty.buffer.CompositeByteBuf;
import io.netty.buffer.PooledByteBufAllocator;
import io.netty.buffer.Unpooled;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.async.ByteBufferFeeder;
import tools.jackson.databind.JsonNode;

/**
 * A page of 1,000 builds in the parts in which Netty hands it on.
 */
public final class PageParts {

	private static final int PART = 8 * 1024;

	private final List<ByteBuf> parts = new ArrayList<>();

	public PageParts() {
		byte[] page = CannedBuild.list(90_000, 1000).getBytes(StandardCharsets.UTF_8);
		for (int from = 0; from < page.length; from += PART) {
			int length = Math.min(PART, page.length - from);
			this.parts.add(PooledByteBufAllocator.DEFAULT.directBuffer(length).writeBytes(page, from, length));
		}
	}

	/**
	 * Parses the page when it is there: joined without a copy, as the client does.
	 */
	public JsonNode joined() {
		CompositeByteBuf page = Unpooled.compositeBuffer(this.parts.size());
		this.parts.forEach((part) -> page.addComponent(true, part.retainedDuplicate()));
		try {
			InputStream content = new ByteBufInputStream(page);
			return AdoJson.read(content);
		}
		finally {
			page.release();
		}
	}

	/**
	 * Parses each part when it comes.
	 */
	public @Nullable JsonNode asItComes() {
		IncrementalTree tree = new IncrementalTree();
		try (JsonParser parser = Trees.MAPPER.createNonBlockingByteBufferParser()) {
			ByteBufferFeeder feeder = (ByteBufferFeeder) parser.nonBlockingInputFeeder();
			for (ByteBuf part : this.parts) {
				feeder.feedInput(part.nioBuffer());
				tree.grow(parser);
			}
			feeder.endOfInput();
			tree.grow(parser);
		}
		return tree.root();
	}

}
