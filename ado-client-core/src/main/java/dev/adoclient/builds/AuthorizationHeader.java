package dev.adoclient.builds;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoObject;

/**
 * A header of a data source.
 */
public final class AuthorizationHeader extends AdoObject {

	public AuthorizationHeader(ObjectNode json) {
		super(json);
	}

	public @Nullable String name() {
		return string("name");
	}

	public @Nullable String value() {
		return string("value");
	}

}
