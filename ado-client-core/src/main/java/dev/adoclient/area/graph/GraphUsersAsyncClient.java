package dev.adoclient.area.graph;

import reactor.core.publisher.Mono;

import org.springframework.http.HttpMethod;

import dev.adoclient.blocking.GenerateBlocking;
import dev.adoclient.http.Call;
import dev.adoclient.http.Paging;
import dev.adoclient.http.Target;
import dev.adoclient.model.GraphUser;
import dev.adoclient.paging.PagedFlux;

/**
 * The users of the organization. Which license each one has is told by the entitlements.
 * Safe to share between threads.
 *
 * @see <a href="https://learn.microsoft.com/rest/api/azure/devops/graph/users">Users</a>
 */
@GenerateBlocking
public class GraphUsersAsyncClient {

	private static final String USERS = "/graph/users";

	private static final String USER = "/graph/users/{userDescriptor}";

	private final Target http;

	GraphUsersAsyncClient(Target http) {
		this.http = http;
	}

	/**
	 * Lists all users.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/graph/users/list">List</a>
	 */
	public PagedFlux<GraphUser> listUsers() {
		return listUsers(GraphQuery.all());
	}

	/**
	 * Lists the users that the query names.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/graph/users/list">List</a>
	 */
	public PagedFlux<GraphUser> listUsers(GraphQuery query) {
		return this.http.get(USERS).preview(1).query(query).fetchPages(GraphUser::new, Paging.byContinuationHeader());
	}

	/**
	 * Returns the user.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/graph/users/get">Get</a>
	 */
	public Mono<GraphUser> getUser(String userDescriptor) {
		return user(HttpMethod.GET, userDescriptor).fetch(GraphUser::new);
	}

	/**
	 * Takes a user of the directory, or an address, into the organization, and returns
	 * the user. A user without a license can do nothing yet.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/graph/users/create">Create</a>
	 */
	public Mono<GraphUser> createUser(GraphUserCreation creation) {
		return createUser(creation, GraphCreationOptions.defaults());
	}

	/**
	 * Takes a user of the directory, or an address, into the organization and into the
	 * groups of the options, and returns the user.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/graph/users/create">Create</a>
	 */
	public Mono<GraphUser> createUser(GraphUserCreation creation, GraphCreationOptions options) {
		return this.http.post(USERS).preview(1).query(options).body(creation).fetch(GraphUser::new);
	}

	/**
	 * Maps the user to another one of the directory, and returns the user.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/graph/users/update">Update</a>
	 */
	public Mono<GraphUser> updateUser(String userDescriptor, GraphUserUpdate update) {
		return user(HttpMethod.PATCH, userDescriptor).body(update).fetch(GraphUser::new);
	}

	/**
	 * Takes the user out of all groups. Work items and the like that name the user stay.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/graph/users/delete">Delete</a>
	 */
	public Mono<Void> deleteUser(String userDescriptor) {
		return user(HttpMethod.DELETE, userDescriptor).send();
	}

	/**
	 * Returns the directory that the user comes from.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/graph/provider-info/get">Get</a>
	 */
	public Mono<GraphProviderInfo> getProviderInfo(String userDescriptor) {
		return this.http.get("/graph/Users/{userDescriptor}/providerinfo", userDescriptor)
			.fetch(GraphProviderInfo::new);
	}

	private Call user(HttpMethod method, String userDescriptor) {
		return this.http.call(method, USER, userDescriptor).preview(1);
	}

}
