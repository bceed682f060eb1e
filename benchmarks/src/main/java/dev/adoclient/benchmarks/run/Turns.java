package dev.adoclient.benchmarks.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.util.List;

/**
 * Gives two sides their turns, an iteration each: what the machine does besides slows
 * both down alike. A side asks by connecting, begins when it is sent a byte, and ends its
 * turn by hanging up.
 */
final class Turns implements AutoCloseable {

	private final ServerSocket ours;

	private final ServerSocket theirs;

	private Turns(ServerSocket ours, ServerSocket theirs) {
		this.ours = ours;
		this.theirs = theirs;
	}

	static Turns start() throws IOException {
		Turns turns = new Turns(socket(), socket());
		Thread thread = new Thread(turns::give, "turns");
		thread.setDaemon(true);
		thread.start();
		return turns;
	}

	/**
	 * Returns where our side asks for its turns.
	 */
	int ours() {
		return this.ours.getLocalPort();
	}

	/**
	 * Returns where their side asks for its turns.
	 */
	int theirs() {
		return this.theirs.getLocalPort();
	}

	@Override
	public void close() throws IOException {
		this.ours.close();
		this.theirs.close();
	}

	private static ServerSocket socket() throws IOException {
		return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
	}

	private void give() {
		try {
			while (true) {
				for (ServerSocket side : List.of(this.ours, this.theirs)) {
					try (Socket turn = side.accept()) {
						turn.getOutputStream().write(1);
						turn.getInputStream().read();
					}
				}
			}
		}
		catch (SocketException ex) {
			// Closed: nobody waits for a turn any more.
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
