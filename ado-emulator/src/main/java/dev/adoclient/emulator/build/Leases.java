package dev.adoclient.emulator.build;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

import dev.adoclient.emulator.host.Happening;
import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.host.ServiceHost;

/** The retention leases of a project's builds. Thread-safe. */
public final class Leases {

	private final ServiceHost host;

	private final NavigableMap<Integer, HostedLease> leases = new TreeMap<>();

	private int lastId;

	Leases(ServiceHost host) {
		this.host = host;
	}

	/** Lets that owner keep the build for that long. */
	public HostedLease add(HostedBuild build, String ownerId, Duration term, boolean protectPipeline) {
		synchronized (this.host) {
			Instant now = this.host.now();
			this.lastId++;
			HostedLease lease = new HostedLease(this.lastId, ownerId, build.definition().id(), build.id(), now,
					now.plus(term), protectPipeline);
			this.leases.put(lease.id(), lease);
			return lease;
		}
	}

	/** Returns the leases of the build. */
	public List<HostedLease> of(int buildId) {
		synchronized (this.host) {
			return this.leases.values().stream().filter((lease) -> lease.buildId() == buildId).toList();
		}
	}

	/** Deletes all of those leases; none of them where one does not exist. */
	public void delete(List<Integer> ids) {
		synchronized (this.host) {
			for (int id : ids) {
				if (!this.leases.containsKey(id)) {
					throw new ServiceException(404,
							"Microsoft.TeamFoundation.Build.WebApi.RetentionLeaseNotFoundException, "
									+ "Microsoft.TeamFoundation.Build2.WebApi",
							"The retention lease " + id + " could not be found.");
				}
			}
			for (int id : ids) {
				if (this.leases.remove(id) != null) {
					this.host.happened(Happening.Kind.LEASE_DELETED, id, "");
				}
			}
		}
	}

}
