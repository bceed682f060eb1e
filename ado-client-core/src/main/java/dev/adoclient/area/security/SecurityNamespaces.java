package dev.adoclient.area.security;

import java.util.UUID;

/**
 * The ids of the namespaces that are asked for most; all of them are listed by
 * {@link SecurityAsyncClient#listNamespaces()}.
 */
public final class SecurityNamespaces {

	/** Git repositories and branches. */
	public static final UUID GIT_REPOSITORIES = UUID.fromString("2e9eb7ed-3c0a-47d4-87c1-0ffdd275fd87");

	/** Projects. */
	public static final UUID PROJECT = UUID.fromString("52d39943-cb85-4d7f-8fa8-c6baac873819");

	/** Builds and their definitions. */
	public static final UUID BUILD = UUID.fromString("33344d9c-fc72-4d6f-aba5-fa317101a7e9");

	private SecurityNamespaces() {
	}

}
