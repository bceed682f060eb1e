package dev.adoclient.emulator.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.host.ServiceHost;

/**
 * The streams of the audit log. They are kept, and nobody is sent anything. Thread-safe.
 */
public final class Streams {

	private final ServiceHost host;

	private final Map<Integer, HostedStream> streams = new TreeMap<>();

	private int created;

	public Streams(ServiceHost host) {
		this.host = host;
	}

	/** Returns all, by id. */
	public List<HostedStream> all() {
		synchronized (this.host) {
			return List.copyOf(this.streams.values());
		}
	}

	/** Returns the stream of that id, or refuses. */
	public HostedStream get(int id) {
		synchronized (this.host) {
			HostedStream stream = this.streams.get(id);
			if (stream == null) {
				throw new ServiceException(404,
						"Microsoft.VisualStudio.Services.Audit.AuditStreamNotFoundException, "
								+ "Microsoft.VisualStudio.Services.Audit.WebApi",
						"The audit stream " + id + " was not found.");
			}
			return stream;
		}
	}

	/** Makes a stream, which is on. */
	public HostedStream create(String consumerType, Map<String, String> inputs, String displayName) {
		synchronized (this.host) {
			Instant now = this.host.now();
			return keep(
					new HostedStream(++this.created, consumerType, inputs, displayName, StreamState.ENABLED, now, now));
		}
	}

	/** Replaces where the stream goes. */
	public HostedStream replace(int id, String consumerType, Map<String, String> inputs, String displayName) {
		synchronized (this.host) {
			HostedStream before = get(id);
			return keep(new HostedStream(id, consumerType, inputs, displayName, before.state(), before.createdTime(),
					this.host.now()));
		}
	}

	/** Turns the stream on or off. */
	public HostedStream set(int id, StreamState state) {
		synchronized (this.host) {
			HostedStream before = get(id);
			return keep(new HostedStream(id, before.consumerType(), before.consumerInputs(), before.displayName(),
					state, before.createdTime(), this.host.now()));
		}
	}

	/** Ends the stream. */
	public void delete(int id) {
		synchronized (this.host) {
			this.streams.remove(get(id).id());
		}
	}

	private HostedStream keep(HostedStream stream) {
		this.streams.put(stream.id(), stream);
		return stream;
	}

}
