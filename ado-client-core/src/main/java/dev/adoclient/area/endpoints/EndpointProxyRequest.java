package dev.adoclient.area.endpoints;

import java.util.List;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoBody;

/**
 * A request that the service sends through an endpoint.
 */
public final class EndpointProxyRequest extends AdoBody<EndpointProxyRequest> {

	private static final String SOURCE = "dataSourceDetails";

	private static final String RESULT = "resultTransformationDetails";

	private EndpointProxyRequest(ObjectNode json) {
		super(json);
	}

	/**
	 * Returns the request of a source of data that the type of the endpoint names.
	 * @param dataSource as {@link EndpointsAsyncClient#listTypes()} lists them
	 */
	public static EndpointProxyRequest dataSource(String dataSource) {
		ObjectNode json = JsonNodeFactory.instance.objectNode();
		json.putObject(SOURCE).put("dataSourceName", dataSource);
		return new EndpointProxyRequest(json);
	}

	/**
	 * Returns the request of an address, such as <code>{{endpoint.url}}/repos</code>.
	 */
	public static EndpointProxyRequest address(String address) {
		ObjectNode json = JsonNodeFactory.instance.objectNode();
		json.putObject(SOURCE).put("dataSourceUrl", address);
		return new EndpointProxyRequest(json);
	}

	/**
	 * Sets a parameter of the source of data.
	 */
	public EndpointProxyRequest parameter(String name, String value) {
		return change((json) -> json.withObject(SOURCE).withObject("parameters").put(name, value));
	}

	/**
	 * Adds a header to the request that the service sends.
	 */
	public EndpointProxyRequest header(String name, String value) {
		return change((json) -> json.withObject(SOURCE)
			.withArray("headers")
			.addObject()
			.put("name", name)
			.put("value", value));
	}

	/**
	 * Sets that the request is a POST, with this content.
	 */
	public EndpointProxyRequest post(String content) {
		return change((json) -> json.withObject(SOURCE).put("requestVerb", "POST").put("requestContent", content));
	}

	/**
	 * Sets the URL of the resource ({@code resourceUrl}) that the data source queries.
	 */
	public EndpointProxyRequest resource(String address) {
		return change((json) -> json.withObject(SOURCE).put("resourceUrl", address));
	}

	/**
	 * Sets how pages are asked for: {@link ServiceEndpointRequestResult} tells whether
	 * there is another one, and what the parameters of the request for it are.
	 * @param first a template that makes the parameters of the first request
	 * @param more a template that tells of an answer whether there is another page
	 * @param next a template that makes the parameters of the next request
	 */
	public EndpointProxyRequest pages(String first, String more, String next) {
		return change((json) -> {
			json.withObject(SOURCE).put("initialContextTemplate", first);
			json.withObject(RESULT).put("callbackRequiredTemplate", more).put("callbackContextTemplate", next);
		});
	}

	/**
	 * Sets what is taken of the answer: a path of JSON, such as
	 * {@code jsonpath:$.value[*].name}.
	 */
	public EndpointProxyRequest resultSelector(String selector) {
		return change((json) -> json.withObject(SOURCE).put("resultSelector", selector));
	}

	/**
	 * Sets what is made of the answer: a template of Mustache.
	 */
	public EndpointProxyRequest resultTemplate(String template) {
		return change((json) -> json.withObject(RESULT).put("resultTemplate", template));
	}

	/**
	 * Sets the endpoint to try, which is not there yet or changed.
	 */
	public EndpointProxyRequest endpoint(EndpointRequest endpoint) {
		return change((json) -> {
			ObjectNode details = json.putObject("serviceEndpointDetails");
			ObjectNode given = endpoint.json();
			for (String property : List.of("authorization", "data", "type", "url")) {
				if (given.has(property)) {
					details.set(property, given.get(property));
				}
			}
		});
	}

	@Override
	protected EndpointProxyRequest with(ObjectNode json) {
		return new EndpointProxyRequest(json);
	}

}
