package dev.adoclient.benchmarks.server;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

import io.netty.util.AttributeKey;
import reactor.netty.Connection;

/**
 * Counts the requests, and how many connections were open at once.
 */
final class Census {

	private static final AttributeKey<Boolean> KNOWN = AttributeKey.valueOf("known");

	private final AtomicLong requests = new AtomicLong();

	private final AtomicInteger open = new AtomicInteger();

	private final AtomicInteger most = new AtomicInteger();

	/**
	 * Counts a request, and its connection when it is the first one there.
	 */
	void asked(Connection connection) {
		this.requests.incrementAndGet();
		if (connection.channel().attr(KNOWN).setIfAbsent(true) == null) {
			int now = this.open.incrementAndGet();
			this.most.accumulateAndGet(now, Math::max);
			connection.channel().closeFuture().addListener((closed) -> this.open.decrementAndGet());
		}
	}

	/**
	 * Returns {@code requests connections}, and begins again with the connections that
	 * are open.
	 */
	String takenAndReset() {
		String taken = this.requests.getAndSet(0) + " " + this.most.get();
		this.most.set(this.open.get());
		return taken;
	}

}
