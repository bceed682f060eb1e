package dev.adoclient.builds;

import dev.adoclient.model.Code;

/**
 * What a build may reach.
 *
 * @param value the value on the wire
 */
public record BuildAuthorizationScope(String value) implements Code {

	public static final BuildAuthorizationScope PROJECT_COLLECTION = new BuildAuthorizationScope("projectCollection");

	public static final BuildAuthorizationScope PROJECT = new BuildAuthorizationScope("project");

}
