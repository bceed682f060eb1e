package dev.adoclient.area.pipelines;

import java.util.List;
import java.util.UUID;

import reactor.core.publisher.Mono;

import dev.adoclient.blocking.GenerateBlocking;
import dev.adoclient.http.Paging;
import dev.adoclient.http.Target;
import dev.adoclient.paging.PagedFlux;

/**
 * The approvals that runs of one project wait for. Safe to share between threads.
 *
 * @see <a href=
 * "https://learn.microsoft.com/rest/api/azure/devops/approvalsandchecks/approvals">Approvals</a>
 */
@GenerateBlocking
public class PipelineApprovalsAsyncClient {

	private static final String APPROVALS = "/pipelines/approvals";

	private final Target http;

	PipelineApprovalsAsyncClient(Target http) {
		this.http = http;
	}

	/**
	 * Lists the approvals that the query names. The service answers one page.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/approvalsandchecks/approvals/query">Query</a>
	 */
	public PagedFlux<Approval> listApprovals(ApprovalQuery query) {
		return this.http.get(APPROVALS).query(query).fetchPages(Approval::new, Paging.byContinuationHeader());
	}

	/**
	 * Returns the approval.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/approvalsandchecks/approvals/get">Get</a>
	 */
	public Mono<Approval> getApproval(UUID approvalId) {
		return getApproval(approvalId, ApprovalOptions.defaults());
	}

	/**
	 * Returns the approval, with what the options name.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/approvalsandchecks/approvals/get">Get</a>
	 */
	public Mono<Approval> getApproval(UUID approvalId, ApprovalOptions options) {
		return this.http.get(APPROVALS + "/{approvalId}", approvalId).query(options).fetch(Approval::new);
	}

	/**
	 * Approves, rejects or hands on approvals, and returns them as they are then.
	 * @throws IllegalArgumentException if there is none
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/approvalsandchecks/approvals/update">Update</a>
	 */
	public Mono<List<Approval>> updateApprovals(ApprovalUpdate... updates) {
		if (updates.length == 0) {
			throw new IllegalArgumentException("Name the approvals to update");
		}
		return this.http.patch(APPROVALS).body(List.of(updates)).fetchList(Approval::new);
	}

}
