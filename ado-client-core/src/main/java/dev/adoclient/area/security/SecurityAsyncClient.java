package dev.adoclient.area.security;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import reactor.core.publisher.Mono;

import dev.adoclient.blocking.GenerateBlocking;
import dev.adoclient.error.AdoNotFoundException;
import dev.adoclient.error.AdoProtocolException;
import dev.adoclient.http.Call;
import dev.adoclient.http.Paging;
import dev.adoclient.http.Target;
import dev.adoclient.paging.PagedFlux;

/**
 * Who may do what: namespaces, access control lists, and whether the caller has a
 * permission. {@link PermissionTokens} computes what a permission is for. Safe to share
 * between threads.
 *
 * @see <a href="https://learn.microsoft.com/rest/api/azure/devops/security">Security</a>
 */
@GenerateBlocking
public class SecurityAsyncClient {

	private static final String NAMESPACES = "/securitynamespaces";

	private static final String LISTS = "/accesscontrollists/{securityNamespaceId}";

	private static final String ENTRIES = "/accesscontrolentries/{securityNamespaceId}";

	private static final String PERMISSIONS = "/permissions/{securityNamespaceId}/{permissions}";

	/** No token holds it, so that tokens can be told apart that hold a comma. */
	private static final String DELIMITER = "|";

	private final Target http;

	/**
	 * Creates the client of an organization; applications get theirs from the root
	 * client.
	 */
	public SecurityAsyncClient(Target http) {
		this.http = http;
	}

	/**
	 * Lists all namespaces.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/security/security-namespaces/query">Query</a>
	 */
	public PagedFlux<SecurityNamespaceDescription> listNamespaces() {
		return namespaces(this.http.get(NAMESPACES));
	}

	/**
	 * Lists the namespaces that live in this service alone, not in a remote one.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/security/security-namespaces/query">Query</a>
	 */
	public PagedFlux<SecurityNamespaceDescription> listLocalNamespaces() {
		return namespaces(this.http.get(NAMESPACES).parameter("localOnly", true));
	}

	/**
	 * Returns a namespace, with the permissions that it has.
	 * @throws AdoNotFoundException if there is no such namespace
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/security/security-namespaces/query">Query</a>
	 */
	public Mono<SecurityNamespaceDescription> getNamespace(UUID namespaceId) {
		Call call = this.http.get(NAMESPACES + "/{securityNamespaceId}", namespaceId);
		return namespaces(call).next()
			.switchIfEmpty(Mono.error(() -> new AdoNotFoundException(
					call.failure("The organization has no security namespace of this id."), null)));
	}

	/**
	 * Lists the access control lists of a namespace that the query names. The service
	 * sends all of them at once.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/security/access-control-lists/query">Query</a>
	 */
	public PagedFlux<AccessControlList> listAccessControlLists(UUID namespaceId, AccessControlListQuery query) {
		return this.http.get(LISTS, namespaceId)
			.query(query)
			.fetchPages(AccessControlList::new, Paging.byContinuationHeader());
	}

	/**
	 * Sets access control lists; each takes the place of the one that its token has.
	 * @throws IllegalArgumentException if there is none
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/security/access-control-lists/set-access-control-lists">Set
	 * Access Control Lists</a>
	 */
	public Mono<Void> setAccessControlLists(UUID namespaceId, AccessControlListRequest... lists) {
		if (lists.length == 0) {
			throw new IllegalArgumentException("Name the lists to set");
		}
		return this.http.post(LISTS, namespaceId).body(Map.of("count", lists.length, "value", lists)).send();
	}

	/**
	 * Removes the access control lists of tokens, and returns whether there was any.
	 * @param recurse whether the lists of the tokens below are removed, too
	 * @throws IllegalArgumentException if no token is named, which would remove all lists
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/security/access-control-lists/remove-access-control-lists">Remove
	 * Access Control Lists</a>
	 */
	public Mono<Boolean> removeAccessControlLists(UUID namespaceId, boolean recurse, String... tokens) {
		return answer(this.http.delete(LISTS, namespaceId)
			.parameter("tokens", joined(tokens, ",", "tokens"))
			.parameter("recurse", recurse));
	}

	/**
	 * Sets entries of an access control list, and returns them as they are now.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/security/access-control-entries/set-access-control-entries">Set
	 * Access Control Entries</a>
	 */
	public Mono<List<AccessControlEntry>> setAccessControlEntries(UUID namespaceId, AccessControlEntries entries) {
		return this.http.post(ENTRIES, namespaceId).body(entries).fetchList(AccessControlEntry::new);
	}

	/**
	 * Removes the entries of people and groups from an access control list, and returns
	 * whether there was any.
	 * @param descriptors whose entries; a bare security id ({@code S-1-9-…}) is completed
	 * @throws IllegalArgumentException if nobody is named, which would remove all entries
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/security/access-control-entries/remove-access-control-entries">Remove
	 * Access Control Entries</a>
	 */
	public Mono<Boolean> removeAccessControlEntries(UUID namespaceId, String token, String... descriptors) {
		String[] full = Arrays.stream(descriptors).map(Descriptors::full).toArray(String[]::new);
		return answer(this.http.delete(ENTRIES, namespaceId)
			.required("token", token)
			.parameter("descriptors", joined(full, ",", "descriptors")));
	}

	/**
	 * Returns whether the caller has permissions.
	 * @param permissions the bits that are needed, all of them
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/security/permissions/has-permissions">Has
	 * Permissions</a>
	 */
	public Mono<Boolean> hasPermissions(UUID namespaceId, int permissions, String token) {
		return hasPermissions(namespaceId, permissions, List.of(token), PermissionCheckOptions.defaults())
			.map((answers) -> answers.get(0));
	}

	/**
	 * Returns whether the caller has permissions, for each token.
	 * @param permissions the bits that are needed, all of them
	 * @throws IllegalArgumentException if no token is named, or one holds {@code |}
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/security/permissions/has-permissions">Has
	 * Permissions</a>
	 */
	public Mono<List<Boolean>> hasPermissions(UUID namespaceId, int permissions, List<String> tokens,
			PermissionCheckOptions options) {
		Call call = this.http.get(PERMISSIONS, namespaceId, permissions)
			.parameter("tokens", joined(tokens.toArray(String[]::new), DELIMITER, "tokens"))
			.parameter("delimiter", DELIMITER)
			.query(options);
		return call.fetchJson().map((json) -> {
			List<Boolean> answers = json.path("value").valueStream().map((value) -> value.asBoolean(false)).toList();
			if (answers.size() != tokens.size()) {
				throw new AdoProtocolException(call.failure("The service answered %d of %d questions for permissions."
					.formatted(answers.size(), tokens.size())), null);
			}
			return answers;
		});
	}

	/**
	 * Answers questions whether the caller has permissions.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/security/permissions/has-permissions-batch">Has
	 * Permissions Batch</a>
	 */
	public Mono<PermissionEvaluationBatch> evaluatePermissions(PermissionQuestions questions) {
		return this.http.post("/security/permissionevaluationbatch")
			.safe()
			.body(questions)
			.fetch(PermissionEvaluationBatch::new);
	}

	/**
	 * Takes permissions from somebody: neither allowed nor denied any more. Returns the
	 * entry as it is now.
	 * @param permissions the bits
	 * @param descriptor who; a bare security id ({@code S-1-9-…}) is completed
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/security/permissions/remove-permission">Remove
	 * Permission</a>
	 */
	public Mono<AccessControlEntry> removePermissions(UUID namespaceId, int permissions, String descriptor,
			String token) {
		return this.http.delete(PERMISSIONS, namespaceId, permissions)
			.parameter("descriptor", Descriptors.full(descriptor))
			.required("token", token)
			.fetch(AccessControlEntry::new);
	}

	private static PagedFlux<SecurityNamespaceDescription> namespaces(Call call) {
		return call.fetchPages(SecurityNamespaceDescription::new, Paging.byContinuationHeader());
	}

	private static Mono<Boolean> answer(Call call) {
		return call.fetchJson().map((json) -> json.asBoolean(false)).defaultIfEmpty(false);
	}

	private static String joined(String[] values, String delimiter, String what) {
		if (values.length == 0) {
			throw new IllegalArgumentException("Name the %s; without any, all would be meant".formatted(what));
		}
		return Arrays.stream(values).peek((value) -> {
			if (value.isBlank() || value.contains(delimiter)) {
				throw new IllegalArgumentException("Of the %s '%s' cannot be sent".formatted(what, value));
			}
		}).collect(Collectors.joining(delimiter));
	}

}
