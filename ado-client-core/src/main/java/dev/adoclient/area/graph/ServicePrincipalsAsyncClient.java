package dev.adoclient.area.graph;

import reactor.core.publisher.Mono;

import org.springframework.http.HttpMethod;

import dev.adoclient.blocking.GenerateBlocking;
import dev.adoclient.http.Call;
import dev.adoclient.http.Paging;
import dev.adoclient.http.Target;
import dev.adoclient.model.GraphServicePrincipal;
import dev.adoclient.paging.PagedFlux;

/**
 * The service principals and managed identities of the organization. Safe to share
 * between threads.
 *
 * @see <a href=
 * "https://learn.microsoft.com/rest/api/azure/devops/graph/service-principals">Service
 * Principals</a>
 */
@GenerateBlocking
public class ServicePrincipalsAsyncClient {

	private static final String PRINCIPALS = "/graph/serviceprincipals";

	private static final String PRINCIPAL = "/graph/serviceprincipals/{servicePrincipalDescriptor}";

	private final Target http;

	ServicePrincipalsAsyncClient(Target http) {
		this.http = http;
	}

	/**
	 * Lists all service principals.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/graph/service-principals/list">List</a>
	 */
	public PagedFlux<GraphServicePrincipal> listServicePrincipals() {
		return listServicePrincipals(ServicePrincipalQuery.all());
	}

	/**
	 * Lists the service principals that the query names.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/graph/service-principals/list">List</a>
	 */
	public PagedFlux<GraphServicePrincipal> listServicePrincipals(ServicePrincipalQuery query) {
		return this.http.get(PRINCIPALS)
			.preview(1)
			.query(query)
			.fetchPages(GraphServicePrincipal::new, Paging.byContinuationHeader());
	}

	/**
	 * Returns the service principal.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/graph/service-principals/get">Get</a>
	 */
	public Mono<GraphServicePrincipal> getServicePrincipal(String servicePrincipalDescriptor) {
		return principal(HttpMethod.GET, servicePrincipalDescriptor).fetch(GraphServicePrincipal::new);
	}

	/**
	 * Takes a service principal of the directory into the organization, and returns it.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/graph/service-principals/create">Create</a>
	 */
	public Mono<GraphServicePrincipal> createServicePrincipal(ServicePrincipalCreation creation) {
		return createServicePrincipal(creation, GraphCreationOptions.defaults());
	}

	/**
	 * Takes a service principal of the directory into the organization and into the
	 * groups of the options, and returns it.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/graph/service-principals/create">Create</a>
	 */
	public Mono<GraphServicePrincipal> createServicePrincipal(ServicePrincipalCreation creation,
			GraphCreationOptions options) {
		return this.http.post(PRINCIPALS).preview(1).query(options).body(creation).fetch(GraphServicePrincipal::new);
	}

	/**
	 * Takes the service principal out of all groups.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/graph/service-principals/delete">Delete</a>
	 */
	public Mono<Void> deleteServicePrincipal(String servicePrincipalDescriptor) {
		return principal(HttpMethod.DELETE, servicePrincipalDescriptor).send();
	}

	private Call principal(HttpMethod method, String servicePrincipalDescriptor) {
		return this.http.call(method, PRINCIPAL, servicePrincipalDescriptor).preview(1);
	}

}
