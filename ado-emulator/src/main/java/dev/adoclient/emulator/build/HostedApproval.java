package dev.adoclient.emulator.build;

import java.time.Instant;
import java.util.UUID;

import dev.adoclient.emulator.host.Person;

/**
 * The approval that the deployment of one build waits for.
 *
 * @param id the id
 * @param buildId the build
 * @param approver who is asked
 * @param status how far it is
 * @param comment what was said to it; empty for nothing
 * @param createdOn since when it is waited for
 * @param lastModifiedOn when it was changed last
 */
public record HostedApproval(UUID id, int buildId, Person approver, ApprovalState status, String comment,
		Instant createdOn, Instant lastModifiedOn) {

	/** The same with that status. */
	public HostedApproval decided(ApprovalState decision, String reason, Instant at) {
		return new HostedApproval(this.id, this.buildId, this.approver, decision, reason, this.createdOn, at);
	}

	/** The same, asked of somebody else. */
	public HostedApproval reassigned(Person other, String reason, Instant at) {
		return new HostedApproval(this.id, this.buildId, other, this.status, reason, this.createdOn, at);
	}

}
