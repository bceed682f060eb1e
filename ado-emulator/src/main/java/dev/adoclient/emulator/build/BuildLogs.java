package dev.adoclient.emulator.build;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.adoclient.emulator.host.ServiceHost;

/** What a project's builds wrote while they ran. Thread-safe. */
public final class BuildLogs {

	private final ServiceHost host;

	private final Map<Integer, List<HostedLog>> logs = new HashMap<>();

	BuildLogs(ServiceHost host) {
		this.host = host;
	}

	/** Gives the build those logs, in the place of those it had. */
	public void set(int buildId, List<HostedLog> written) {
		synchronized (this.host) {
			this.logs.put(buildId, List.copyOf(written));
		}
	}

	/** Returns the logs of the build, by id; none where it wrote nothing. */
	public List<HostedLog> of(int buildId) {
		synchronized (this.host) {
			return this.logs.getOrDefault(buildId, List.of());
		}
	}

	/** Returns the log of that id. */
	public Optional<HostedLog> find(int buildId, int logId) {
		return of(buildId).stream().filter((log) -> log.id() == logId).findFirst();
	}

}
