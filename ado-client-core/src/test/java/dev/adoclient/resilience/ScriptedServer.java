package dev.adoclient.resilience;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/**
 * A server that answers as it is told, over bare sockets, so that every way to fail can
 * be played; and that counts what came.
 */
final class ScriptedServer implements AutoCloseable {

	private final ServerSocket socket;

	private final ExecutorService threads = Executors.newCachedThreadPool();

	private final Set<Socket> connections = ConcurrentHashMap.newKeySet();

	private final List<Asked> asked = new CopyOnWriteArrayList<>();

	private final AtomicInteger count = new AtomicInteger();

	private final AtomicInteger underWay = new AtomicInteger();

	private final AtomicInteger mostUnderWay = new AtomicInteger();

	private final IntFunction<Reply> script;

	private ScriptedServer(IntFunction<Reply> script) {
		this.script = script;
		try {
			this.socket = new ServerSocket(0, 500, InetAddress.getLoopbackAddress());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.threads.execute(this::accept);
	}

	/**
	 * Starts one that answers with the steps in their order, and then with the last one
	 * for ever.
	 */
	static ScriptedServer answering(Reply... steps) {
		return by((request) -> steps[Math.min(request, steps.length - 1)]);
	}

	/**
	 * Starts one that answers by the number of the request, from 0.
	 */
	static ScriptedServer by(IntFunction<Reply> script) {
		return new ScriptedServer(script);
	}

	URI url() {
		return URI.create("http://127.0.0.1:" + this.socket.getLocalPort());
	}

	int requests() {
		return this.asked.size();
	}

	List<Asked> asked() {
		return this.asked;
	}

	int mostUnderWay() {
		return this.mostUnderWay.get();
	}

	int openConnections() {
		return this.connections.size();
	}

	@Override
	public void close() {
		try {
			this.socket.close();
			for (Socket connection : this.connections) {
				connection.close();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.threads.shutdownNow();
	}

	private void accept() {
		while (!this.socket.isClosed()) {
			try {
				Socket connection = this.socket.accept();
				// What is flushed goes out, whether or not more was acknowledged before.
				connection.setTcpNoDelay(true);
				this.connections.add(connection);
				this.threads.execute(() -> serve(connection));
			}
			catch (IOException ex) {
				return;
			}
		}
	}

	/**
	 * Answers; what has been flushed may be read before this is over, which is why the
	 * request is no longer under way from then on.
	 */
	private void answer(Asked request, OutputStream out) throws IOException, InterruptedException {
		OnceBefore leaving = new OnceBefore(out, this.underWay::decrementAndGet);
		try {
			this.script.apply(this.count.getAndIncrement()).write(request, leaving);
		}
		finally {
			leaving.flush();
		}
	}

	private void serve(Socket connection) {
		try (connection) {
			InputStream in = new BufferedInputStream(connection.getInputStream());
			OutputStream out = new BufferedOutputStream(connection.getOutputStream());
			for (Asked request = Asked.read(in); request != null; request = Asked.read(in)) {
				this.asked.add(request);
				int now = this.underWay.incrementAndGet();
				this.mostUnderWay.accumulateAndGet(now, Math::max);
				answer(request, out);
			}
		}
		catch (IOException | InterruptedException ex) {
			// The connection is over, as scripted or at the end of the test.
		}
		finally {
			this.connections.remove(connection);
		}
	}

	/**
	 * Does something once before the first flush.
	 */
	private static final class OnceBefore extends FilterOutputStream {

		private Runnable before;

		OnceBefore(OutputStream out, Runnable before) {
			super(out);
			this.before = before;
		}

		@Override
		public void write(byte[] bytes, int offset, int length) throws IOException {
			this.out.write(bytes, offset, length);
		}

		@Override
		public void flush() throws IOException {
			Runnable now = this.before;
			this.before = () -> {
			};
			now.run();
			super.flush();
		}

	}

}
