package dev.adoclient.emulator.build;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

import dev.adoclient.emulator.host.Happening;
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
		return add(build.definition().id(), build.id(), ownerId, term, protectPipeline);
	}

	private HostedLease add(int definitionId, int buildId, String ownerId, Duration term, boolean protectPipeline) {
		synchronized (this.host) {
			Instant now = this.host.now();
			this.lastId++;
			HostedLease lease = new HostedLease(this.lastId, ownerId, definitionId, buildId, now, now.plus(term),
					protectPipeline);
			this.leases.put(lease.id(), lease);
			this.host.happened(Happening.Kind.LEASE_ADDED, lease.id(), ownerId);
			return lease;
		}
	}

	/** Returns all leases, by id. */
	public List<HostedLease> all() {
		synchronized (this.host) {
			return List.copyOf(this.leases.values());
		}
	}

	/** Returns the lease, or refuses as the service does. */
	public HostedLease get(int id) {
		synchronized (this.host) {
			HostedLease lease = this.leases.get(id);
			if (lease == null) {
				throw BuildRefusals.noLease(id);
			}
			return lease;
		}
	}

	/** Lets the lease end at another time, and says anew what it protects. */
	public HostedLease update(int id, Instant validUntil, boolean protectPipeline) {
		synchronized (this.host) {
			HostedLease lease = get(id);
			HostedLease changed = new HostedLease(id, lease.ownerId(), lease.definitionId(), lease.buildId(),
					lease.createdOn(), validUntil, protectPipeline);
			this.leases.put(id, changed);
			this.host.happened(Happening.Kind.LEASE_UPDATED, id, "");
			return changed;
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
				get(id);
			}
			for (int id : ids) {
				if (this.leases.remove(id) != null) {
					this.host.happened(Happening.Kind.LEASE_DELETED, id, "");
				}
			}
		}
	}

}
