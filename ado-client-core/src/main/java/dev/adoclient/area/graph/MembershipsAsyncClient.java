package dev.adoclient.area.graph;

import reactor.core.publisher.Mono;

import org.springframework.http.HttpMethod;

import dev.adoclient.blocking.GenerateBlocking;
import dev.adoclient.error.AdoNotFoundException;
import dev.adoclient.http.Call;
import dev.adoclient.http.Paging;
import dev.adoclient.http.Target;
import dev.adoclient.paging.PagedFlux;

/**
 * Who is a member of what: pairs of a member and a container, which is a group. Safe to
 * share between threads.
 *
 * @see <a href=
 * "https://learn.microsoft.com/rest/api/azure/devops/graph/memberships">Memberships</a>
 */
@GenerateBlocking
public class MembershipsAsyncClient {

	private static final String MEMBERSHIP = "/graph/memberships/{subjectDescriptor}/{containerDescriptor}";

	private final Target http;

	MembershipsAsyncClient(Target http) {
		this.http = http;
	}

	/**
	 * Lists the groups that a subject is a member of.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/graph/memberships/list">List</a>
	 */
	public PagedFlux<GraphMembership> listMemberships(String subjectDescriptor) {
		return listMemberships(subjectDescriptor, MembershipQuery.all());
	}

	/**
	 * Lists the memberships of a subject in the direction of the query. A member may be a
	 * group; {@link GraphAsyncClient#getMembers(String)} says what each one is.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/graph/memberships/list">List</a>
	 */
	public PagedFlux<GraphMembership> listMemberships(String subjectDescriptor, MembershipQuery query) {
		return this.http.get("/graph/Memberships/{subjectDescriptor}", subjectDescriptor)
			.preview(1)
			.query(query)
			.fetchPages(GraphMembership::new, Paging.byContinuationHeader());
	}

	/**
	 * Returns the membership of a subject in a group.
	 * @throws AdoNotFoundException if the subject is no direct member
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/graph/memberships/get">Get</a>
	 */
	public Mono<GraphMembership> getMembership(String subjectDescriptor, String containerDescriptor) {
		return membership(HttpMethod.GET, subjectDescriptor, containerDescriptor).fetch(GraphMembership::new);
	}

	/**
	 * Returns whether a subject is a direct member of a group.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/graph/memberships/check-membership-existence">Check
	 * Membership Existence</a>
	 */
	public Mono<Boolean> isMember(String subjectDescriptor, String containerDescriptor) {
		return membership(HttpMethod.HEAD, subjectDescriptor, containerDescriptor).send()
			.thenReturn(true)
			.onErrorReturn(AdoNotFoundException.class, false);
	}

	/**
	 * Makes a subject a member of a group.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/graph/memberships/add">Add</a>
	 */
	public Mono<Void> addMembership(String subjectDescriptor, String containerDescriptor) {
		// The answer need not have a body, and holds only what was asked for.
		return membership(HttpMethod.PUT, subjectDescriptor, containerDescriptor).send();
	}

	/**
	 * Ends the membership of a subject in a group.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/graph/memberships/remove-membership">Remove
	 * Membership</a>
	 */
	public Mono<Void> removeMembership(String subjectDescriptor, String containerDescriptor) {
		return membership(HttpMethod.DELETE, subjectDescriptor, containerDescriptor).send();
	}

	/**
	 * Returns whether a subject is active in the organization.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/graph/membership-states/get">Get</a>
	 */
	public Mono<GraphMembershipState> getMembershipState(String subjectDescriptor) {
		return this.http.get("/graph/membershipstates/{subjectDescriptor}", subjectDescriptor)
			.preview(1)
			.fetch(GraphMembershipState::new);
	}

	private Call membership(HttpMethod method, String subjectDescriptor, String containerDescriptor) {
		return this.http.call(method, MEMBERSHIP, subjectDescriptor, containerDescriptor).preview(1);
	}

}
