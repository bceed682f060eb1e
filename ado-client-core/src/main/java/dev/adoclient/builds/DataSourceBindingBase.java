package dev.adoclient.builds;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoObject;

/**
 * Where the values of a parameter come from.
 */
public final class DataSourceBindingBase extends AdoObject {

	public DataSourceBindingBase(ObjectNode json) {
		super(json);
	}

	public @Nullable String callbackContextTemplate() {
		return string("callbackContextTemplate");
	}

	public @Nullable String callbackRequiredTemplate() {
		return string("callbackRequiredTemplate");
	}

	public @Nullable String dataSourceName() {
		return string("dataSourceName");
	}

	public @Nullable String endpointId() {
		return string("endpointId");
	}

	public @Nullable String endpointUrl() {
		return string("endpointUrl");
	}

	public List<AuthorizationHeader> headers() {
		return objects("headers", AuthorizationHeader::new);
	}

	public @Nullable String initialContextTemplate() {
		return string("initialContextTemplate");
	}

	public Map<String, String> parameters() {
		return stringMap("parameters");
	}

	public @Nullable String requestContent() {
		return string("requestContent");
	}

	public @Nullable String requestVerb() {
		return string("requestVerb");
	}

	public @Nullable String resultSelector() {
		return string("resultSelector");
	}

	public @Nullable String resultTemplate() {
		return string("resultTemplate");
	}

	public @Nullable String target() {
		return string("target");
	}

}
