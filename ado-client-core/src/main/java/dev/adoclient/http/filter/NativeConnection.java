package dev.adoclient.http.filter;

import io.netty.channel.Channel;
import org.jspecify.annotations.Nullable;
import reactor.netty.Connection;
import reactor.netty.channel.ChannelOperations;

/**
 * The connection over which a call is sent just now, where Reactor Netty makes it; of
 * HTTP/2, the stream. Between Reactor Netty, which has handed an answer over, and its
 * reader, who has gone, it would be lost to the pool: whoever gives a call up closes it
 * here. Safe to share between threads.
 */
final class NativeConnection {

	private volatile @Nullable Connection current;

	private volatile boolean abandoned;

	/**
	 * Takes note of the connection to which the request is about to be written.
	 */
	void use(Connection connection) {
		this.current = connection;
		if (this.abandoned) {
			close(connection);
		}
	}

	/**
	 * Closes the connection if it still serves the call; and the one that the call is
	 * about to get, if it has none yet.
	 */
	void abandon() {
		// Set first and read second, as in use(): so one of the two threads closes it.
		this.abandoned = true;
		Connection connection = this.current;
		if (connection != null) {
			close(connection);
		}
	}

	@SuppressWarnings("ReferenceEquality") // This very operation is meant.
	private static void close(Connection connection) {
		Channel channel = connection.channel();
		if (!channel.isActive()) {
			return;
		}
		channel.eventLoop().execute(() -> {
			// Only if the connection does not serve another call by now. Content that has
			// arrived is released.
			if (ChannelOperations.get(channel) == connection) {
				connection.dispose();
			}
		});
	}

}
