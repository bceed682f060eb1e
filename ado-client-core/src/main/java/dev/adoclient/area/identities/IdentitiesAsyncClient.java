package dev.adoclient.area.identities;

import java.util.UUID;

import reactor.core.publisher.Mono;

import dev.adoclient.blocking.GenerateBlocking;
import dev.adoclient.error.AdoConflictException;
import dev.adoclient.error.AdoNotFoundException;
import dev.adoclient.http.Call;
import dev.adoclient.http.Paging;
import dev.adoclient.http.Target;
import dev.adoclient.paging.PagedFlux;

/**
 * The identities of the organization: people, groups and services, as permissions,
 * policies and reviewers name them. Safe to share between threads.
 *
 * @see <a href=
 * "https://learn.microsoft.com/rest/api/azure/devops/ims/identities">Identities</a>
 */
@GenerateBlocking
public class IdentitiesAsyncClient {

	private static final String IDENTITIES = "/identities";

	private final Target http;

	/**
	 * Creates the client of an organization; applications get theirs from the root
	 * client.
	 */
	public IdentitiesAsyncClient(Target http) {
		this.http = http;
	}

	/**
	 * Lists the identities that a search finds.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/ims/identities/read-identities">Read
	 * Identities</a>
	 */
	public PagedFlux<Identity> searchIdentities(IdentitySearch search) {
		return identities(this.http.get(IDENTITIES).query(search));
	}

	/**
	 * Lists the identities of these ids. One that does not exist is left out.
	 * @throws IllegalArgumentException if there is no id
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/ims/identities/read-identities">Read
	 * Identities</a>
	 */
	public PagedFlux<Identity> listIdentities(UUID... ids) {
		return identities(selected("identityIds", ids));
	}

	/**
	 * Lists the identities of these descriptors, such as
	 * {@code Microsoft.TeamFoundation.Identity;S-1-9-…}, which access control lists hold.
	 * One that does not exist is left out.
	 * @throws IllegalArgumentException if there is no descriptor, or one has a comma in
	 * it
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/ims/identities/read-identities">Read
	 * Identities</a>
	 */
	public PagedFlux<Identity> listIdentitiesByDescriptors(String... descriptors) {
		return identities(selected("descriptors", descriptors));
	}

	/**
	 * Lists the identities of these subjects of the graph, such as {@code aad.Mzc…}. One
	 * that does not exist is left out.
	 * @throws IllegalArgumentException if there is no descriptor, or one has a comma in
	 * it
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/ims/identities/read-identities">Read
	 * Identities</a>
	 */
	public PagedFlux<Identity> listIdentitiesBySubjects(String... subjectDescriptors) {
		return identities(selected("subjectDescriptors", subjectDescriptors));
	}

	/**
	 * Returns the identity.
	 * @throws AdoNotFoundException if there is no such identity
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/ims/identities/read-identities">Read
	 * Identities</a>
	 */
	public Mono<Identity> getIdentity(UUID id) {
		return getIdentity(id, IdentityOptions.defaults());
	}

	/**
	 * Returns the identity with what the options name.
	 * @throws AdoNotFoundException if there is no such identity
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/ims/identities/read-identities">Read
	 * Identities</a>
	 */
	public Mono<Identity> getIdentity(UUID id, IdentityOptions options) {
		Call call = selected("identityIds", new UUID[] { id }).query(options);
		return identities(call).next()
			.switchIfEmpty(
					Mono.error(() -> new AdoNotFoundException(call.failure("There is no identity of this id."), null)));
	}

	/**
	 * Finds the one active identity that has this name, in full: as account, as mail
	 * address, or as the name that is shown. Case does not matter.
	 * @throws AdoNotFoundException if none has it; the message names those that are alike
	 * @throws AdoConflictException if several have it; the message names them
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/ims/identities/read-identities">Read
	 * Identities</a>
	 */
	public Mono<Identity> findIdentity(String name) {
		Call call = this.http.get(IDENTITIES).query(IdentitySearch.of(name));
		return identities(call).collectList().map((found) -> new IdentityChoice(name, found).only(call));
	}

	private Call selected(String parameter, Object[] values) {
		return this.http.get(IDENTITIES).query(IdentityOptions.defaults().parameter(parameter, values));
	}

	private static PagedFlux<Identity> identities(Call call) {
		return call.fetchPages(Identity::new, Paging.byContinuationHeader().leavingOutNulls());
	}

}
