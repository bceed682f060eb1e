package dev.adoclient.benchmarks.server;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

import reactor.netty.Connection;
import reactor.netty.ConnectionObserver.State;

/**
 * Counts the requests, and how many connections were open at once.
 */
final class Census {

	private final AtomicLong requests = new AtomicLong();

	private final AtomicInteger open = new AtomicInteger();

	private final AtomicInteger most = new AtomicInteger();

	void asked() {
		this.requests.incrementAndGet();
	}

	void changed(Connection connection, State state) {
		if (state != State.CONNECTED) {
			return;
		}
		int now = this.open.incrementAndGet();
		this.most.accumulateAndGet(now, Math::max);
		connection.channel().closeFuture().addListener((closed) -> this.open.decrementAndGet());
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
