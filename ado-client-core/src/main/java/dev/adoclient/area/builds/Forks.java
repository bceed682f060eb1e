package dev.adoclient.area.builds;

import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoObject;

/**
 * Whether pull requests from forks are built, and with which rights.
 */
public final class Forks extends AdoObject {

	public Forks(ObjectNode json) {
		super(json);
	}

	public boolean enabled() {
		return flag("enabled");
	}

	/**
	 * Returns whether their builds can read secrets.
	 */
	public boolean allowSecrets() {
		return flag("allowSecrets");
	}

	/**
	 * Returns whether their builds have the same permissions as others.
	 */
	public boolean allowFullAccessToken() {
		return flag("allowFullAccessToken");
	}

}
