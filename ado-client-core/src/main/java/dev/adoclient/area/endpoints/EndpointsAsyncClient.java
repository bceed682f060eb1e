package dev.adoclient.area.endpoints;

import java.util.List;
import java.util.UUID;

import reactor.core.publisher.Mono;

import dev.adoclient.blocking.GenerateBlocking;
import dev.adoclient.error.AdoNotFoundException;
import dev.adoclient.http.Call;
import dev.adoclient.http.Paging;
import dev.adoclient.http.Target;
import dev.adoclient.paging.PagedFlux;

/**
 * The service endpoints (service connections) that one project can use. Secrets of their
 * authorization are not in answers. Safe to share between threads.
 *
 * @see <a href=
 * "https://learn.microsoft.com/rest/api/azure/devops/serviceendpoint">Service
 * endpoint</a>
 */
@GenerateBlocking
public class EndpointsAsyncClient {

	private static final String ENDPOINTS = "/serviceendpoint/endpoints";

	private static final String ENDPOINT = "/serviceendpoint/endpoints/{endpointId}";

	private static final int HISTORY_PAGE = 50;

	private final Target organization;

	private final Target project;

	/**
	 * Creates the client of a project; applications get theirs from the root client.
	 * @param organization where endpoints are changed, since several projects may share
	 * one
	 * @param project where endpoints are read
	 */
	public EndpointsAsyncClient(Target organization, Target project) {
		this.organization = organization;
		this.project = project;
	}

	/**
	 * Lists all endpoints of the project.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/serviceendpoint/endpoints/get-service-endpoints">Get
	 * Service Endpoints</a>
	 */
	public PagedFlux<ServiceEndpoint> listEndpoints() {
		return listEndpoints(EndpointQuery.all());
	}

	/**
	 * Lists the endpoints of the project that the query names.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/serviceendpoint/endpoints/get-service-endpoints">Get
	 * Service Endpoints</a>
	 */
	public PagedFlux<ServiceEndpoint> listEndpoints(EndpointQuery query) {
		return this.project.get(ENDPOINTS).query(query).fetchPages(ServiceEndpoint::new, Paging.byContinuationHeader());
	}

	/**
	 * Lists the endpoints of the project that have these names.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/serviceendpoint/endpoints/get-service-endpoints-by-names">Get
	 * Service Endpoints By Names</a>
	 */
	public PagedFlux<ServiceEndpoint> listEndpoints(EndpointNamesQuery query) {
		return this.project.get(ENDPOINTS).query(query).fetchPages(ServiceEndpoint::new, Paging.byContinuationHeader());
	}

	/**
	 * Returns the endpoint.
	 * @throws AdoNotFoundException if the project has no such endpoint
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/serviceendpoint/endpoints/get">Get</a>
	 */
	public Mono<ServiceEndpoint> getEndpoint(UUID endpointId) {
		return getEndpoint(endpointId, EndpointOptions.defaults());
	}

	/**
	 * Returns the endpoint, if the caller may do with it what the options name.
	 * @throws AdoNotFoundException if the project has no such endpoint, or the caller may
	 * not do with it what the options name
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/serviceendpoint/endpoints/get">Get</a>
	 */
	public Mono<ServiceEndpoint> getEndpoint(UUID endpointId, EndpointOptions options) {
		Call call = this.project.get(ENDPOINT, endpointId).query(options);
		// The service answers 200 with a null for what is not there.
		return call.fetchIfPresent(ServiceEndpoint::new)
			.switchIfEmpty(Mono.error(() -> new AdoNotFoundException(
					call.failure("There is no endpoint with this id, or the caller may not use it as the options ask."),
					null)));
	}

	/**
	 * Creates an endpoint and returns it.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/serviceendpoint/endpoints/create">Create</a>
	 */
	public Mono<ServiceEndpoint> createEndpoint(EndpointRequest request) {
		return this.organization.post(ENDPOINTS).body(request).fetch(ServiceEndpoint::new);
	}

	/**
	 * Replaces the endpoint and returns it. To change a part of it, begin with
	 * {@link EndpointRequest#of(ServiceEndpoint)}.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/serviceendpoint/endpoints/update-service-endpoint">Update
	 * Service Endpoint</a>
	 */
	public Mono<ServiceEndpoint> updateEndpoint(UUID endpointId, EndpointRequest request) {
		return updateEndpoint(endpointId, request, EndpointUpdateOptions.defaults());
	}

	/**
	 * Replaces the endpoint, or does with it what the options name, and returns it.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/serviceendpoint/endpoints/update-service-endpoint">Update
	 * Service Endpoint</a>
	 */
	public Mono<ServiceEndpoint> updateEndpoint(UUID endpointId, EndpointRequest request,
			EndpointUpdateOptions options) {
		return this.organization.put(ENDPOINT, endpointId)
			.query(options)
			.body(request.id(endpointId))
			.fetch(ServiceEndpoint::new);
	}

	/**
	 * Replaces several endpoints and returns them as they are then.
	 * @param requests each with the id of its endpoint
	 * @throws IllegalArgumentException if there is none, or one has no id
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/serviceendpoint/endpoints/update-service-endpoints">Update
	 * Service Endpoints</a>
	 */
	public Mono<List<ServiceEndpoint>> updateEndpoints(EndpointRequest... requests) {
		if (requests.length == 0) {
			throw new IllegalArgumentException("Name an endpoint to update");
		}
		for (EndpointRequest request : requests) {
			request.requireId();
		}
		return this.organization.put(ENDPOINTS).body(List.of(requests)).fetchList(ServiceEndpoint::new);
	}

	/**
	 * Shares the endpoint with projects.
	 * @throws IllegalArgumentException if no project is named
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/serviceendpoint/endpoints/share-service-endpoint">Share
	 * Service Endpoint</a>
	 */
	public Mono<Void> shareEndpoint(UUID endpointId, EndpointShare... shares) {
		if (shares.length == 0) {
			throw new IllegalArgumentException("Name a project to share the endpoint with");
		}
		return this.organization.patch(ENDPOINT, endpointId).body(List.of(shares)).send();
	}

	/**
	 * Deletes the endpoint from projects; where no project is left, there is no endpoint.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/serviceendpoint/endpoints/delete">Delete</a>
	 */
	public Mono<Void> deleteEndpoint(UUID endpointId, EndpointDeletion deletion) {
		return this.organization.delete(ENDPOINT, endpointId).query(deletion).send();
	}

	/**
	 * Renews the access of endpoints that have a limited one, and returns them with it.
	 * @param refreshes the endpoints
	 * @throws IllegalArgumentException if there is none
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/serviceendpoint/endpoints/get-service-endpoints-with-refreshed-authentication">Get
	 * Service Endpoints With Refreshed Authentication</a>
	 */
	public Mono<List<ServiceEndpoint>> refreshAuthentication(EndpointRefresh... refreshes) {
		return this.project.post(ENDPOINTS)
			.query(EndpointQuery.all().endpoints(EndpointRefresh.ids(refreshes)))
			.body(List.of(refreshes))
			.fetchList(ServiceEndpoint::new);
	}

	/**
	 * Lists the types of endpoints, with the ways in which each one is authorized.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/serviceendpoint/types/list">List</a>
	 */
	public PagedFlux<ServiceEndpointType> listTypes() {
		return listTypes(EndpointTypeQuery.all());
	}

	/**
	 * Lists the types of endpoints that the query names.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/serviceendpoint/types/list">List</a>
	 */
	public PagedFlux<ServiceEndpointType> listTypes(EndpointTypeQuery query) {
		return this.organization.get("/serviceendpoint/types")
			.query(query)
			.fetchPages(ServiceEndpointType::new, Paging.byContinuationHeader());
	}

	/**
	 * Lists the jobs that used the endpoint, 50 a page.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/serviceendpoint/executionhistory/list">List</a>
	 */
	public PagedFlux<ServiceEndpointExecutionRecord> listExecutionHistory(UUID endpointId) {
		return listExecutionHistory(endpointId, HISTORY_PAGE);
	}

	/**
	 * Lists the jobs that used the endpoint.
	 * @param pageSize how many come in a page; the list itself has no limit
	 * @throws IllegalArgumentException if the size of a page is below one
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/serviceendpoint/executionhistory/list">List</a>
	 */
	public PagedFlux<ServiceEndpointExecutionRecord> listExecutionHistory(UUID endpointId, int pageSize) {
		if (pageSize < 1) {
			throw new IllegalArgumentException("A page has at least one record, not " + pageSize);
		}
		return this.project.get("/serviceendpoint/{endpointId}/executionhistory", endpointId)
			.parameter("top", pageSize)
			.fetchPages(ServiceEndpointExecutionRecord::new, Paging.byContinuationHeader());
	}

	/**
	 * Lets the service send a request through the endpoint, and returns what came of it.
	 * @param endpointId the id, or the name of the type for an endpoint that is not there
	 * yet
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/serviceendpoint/endpointproxy/execute-service-endpoint-request">Execute
	 * Service Endpoint Request</a>
	 */
	public Mono<ServiceEndpointRequestResult> executeRequest(String endpointId, EndpointProxyRequest request) {
		return this.project.post("/serviceendpoint/endpointproxy")
			.required("endpointId", endpointId)
			.body(request)
			.fetch(ServiceEndpointRequestResult::new);
	}

}
