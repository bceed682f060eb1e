package dev.adoclient.builds;

import java.net.URI;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoObject;

/**
 * The queue of a build.
 */
public final class AgentPoolQueue extends AdoObject {

	public AgentPoolQueue(ObjectNode json) {
		super(json);
	}

	public @Nullable Integer id() {
		return integer("id");
	}

	public @Nullable String name() {
		return string("name");
	}

	public @Nullable TaskAgentPoolReference pool() {
		return object("pool", TaskAgentPoolReference::new);
	}

	public @Nullable URI url() {
		return uri("url");
	}

}
