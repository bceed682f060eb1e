package dev.adoclient.emulator.build;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.adoclient.emulator.host.Happening;
import dev.adoclient.emulator.host.Person;
import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.host.ServiceHost;
import dev.adoclient.emulator.host.StableId;

/** The approvals that deployments of a project's builds wait for. Thread-safe. */
public final class Approvals {

	private final ServiceHost host;

	private final Map<UUID, HostedApproval> approvals = new LinkedHashMap<>();

	Approvals(ServiceHost host) {
		this.host = host;
	}

	HostedApproval request(int buildId, int attempt, Person approver, Instant at) {
		UUID id = StableId.of("approval", buildId + "/" + attempt);
		return this.approvals.computeIfAbsent(id,
				(absent) -> new HostedApproval(absent, buildId, approver, ApprovalState.PENDING, "", at, at));
	}

	/** Returns all approvals, the first one first. */
	public List<HostedApproval> all() {
		synchronized (this.host) {
			return new ArrayList<>(this.approvals.values());
		}
	}

	/** Returns the approval, or refuses as the service does. */
	public HostedApproval get(UUID id) {
		synchronized (this.host) {
			HostedApproval approval = this.approvals.get(id);
			if (approval == null) {
				throw new ServiceException(404,
						"Microsoft.Azure.Pipelines.Approval.WebApi.ApprovalNotFoundException, "
								+ "Microsoft.Azure.Pipelines.Approval.WebApi",
						"The approval " + id + " could not be found.");
			}
			return approval;
		}
	}

	/**
	 * Puts that approval, which somebody has decided about, in the place of the old one.
	 */
	public void decide(HostedApproval approval) {
		synchronized (this.host) {
			this.approvals.put(get(approval.id()).id(), approval);
			this.host.happened(Happening.Kind.APPROVAL_UPDATED, approval.buildId(), approval.status().wire());
		}
	}

	/** Withdraws what a build that is cancelled was waiting for. */
	void cancel(int buildId, Instant at) {
		this.approvals
			.replaceAll((id, approval) -> (approval.buildId() == buildId && approval.status() == ApprovalState.PENDING)
					? approval.decided(ApprovalState.CANCELED, approval.comment(), at) : approval);
	}

}
