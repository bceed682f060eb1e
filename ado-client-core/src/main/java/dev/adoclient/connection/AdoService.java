package dev.adoclient.connection;

/**
 * The services of Azure DevOps that have a host of their own on the cloud. On a Server
 * they have that of the collection, or are not there.
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
	GOVERNANCE,

	/** Releases and their definitions. */
	RELEASES,

	/** Results, attachments and logs of test runs. */
	TEST_RESULTS,

	/** Who may use the organization, with which license; not on a Server. */
	ENTITLEMENTS,

	/** Feeds and what is in them. */
	FEEDS,

	/** The content of packages, by the protocol of each. */
	PACKAGES,

	/** Symbols of binaries; not on a Server. */
	SYMBOLS,

	/** Search in code, work items, wikis and packages. */
	SEARCH,

	/** Extensions that are installed. */
	EXTENSIONS,

	/** Whether the cloud is well, for all organizations alike; not on a Server. */
	STATUS,

	/** Profiles and organizations of a person; not on a Server. */
	PROFILES

}
