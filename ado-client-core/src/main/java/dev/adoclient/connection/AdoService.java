package dev.adoclient.connection;

/**
 * The services of Azure DevOps that have a host of their own on the cloud.
 */
public enum AdoService {

	/** Builds, work items, git and all else that has no other host. */
	CORE,

	/** Users and groups; not on a Server. */
	GRAPH,

	/** Identities. */
	IDENTITIES,

	/** The audit log; not on a Server. */
	AUDIT,

	/** Component governance. */
	GOVERNANCE

}
