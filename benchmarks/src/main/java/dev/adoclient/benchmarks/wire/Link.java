package dev.adoclient.benchmarks.wire;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * A link between a client and a server: it counts the bytes that come back, and lets no
 * more of them through in a second than it is told.
 */
final class Link implements AutoCloseable {

	private static final int PART = 4096;

	private final ServerSocket socket;

	private final ExecutorService threads = Executors.newCachedThreadPool();

	private final AtomicLong bytes = new AtomicLong();

	private final int serverPort;

	private final long nanosForPart;

	/**
	 * Opens a link.
	 * @param bitsPerSecond how much comes back in a second, {@code 0} for no limit
	 */
	Link(int serverPort, long bitsPerSecond) throws IOException {
		this.serverPort = serverPort;
		this.nanosForPart = (bitsPerSecond > 0) ? PART * 8L * 1_000_000_000L / bitsPerSecond : 0;
		this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		this.threads.execute(this::accept);
	}

	int port() {
		return this.socket.getLocalPort();
	}

	/**
	 * Returns how many bytes came back since it was last asked.
	 */
	long takenBytes() {
		return this.bytes.getAndSet(0);
	}

	@Override
	public void close() throws IOException {
		this.socket.close();
		this.threads.shutdownNow();
	}

	private void accept() {
		while (!this.socket.isClosed()) {
			try {
				Socket client = this.socket.accept();
				Socket server = new Socket(InetAddress.getLoopbackAddress(), this.serverPort);
				this.threads.execute(() -> move(client, server, false));
				this.threads.execute(() -> move(server, client, true));
			}
			catch (IOException ex) {
				return;
			}
		}
	}

	private void move(Socket from, Socket to, boolean back) {
		try (from; to) {
			InputStream in = from.getInputStream();
			OutputStream out = to.getOutputStream();
			byte[] part = new byte[PART];
			long next = System.nanoTime();
			for (int read = in.read(part); read >= 0; read = in.read(part)) {
				if (back) {
					this.bytes.addAndGet(read);
					next = Math.max(next, System.nanoTime()) + this.nanosForPart * read / PART;
					for (long wait = next - System.nanoTime(); wait > 0; wait = next - System.nanoTime()) {
						LockSupport.parkNanos(wait);
					}
				}
				out.write(part, 0, read);
			}
		}
		catch (IOException ex) {
			// One side has closed the connection.
		}
	}

}
