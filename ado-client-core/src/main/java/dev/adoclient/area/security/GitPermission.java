package dev.adoclient.area.security;

/**
 * The permissions on git repositories and branches.
 *
 * @see <a href=
 * "https://learn.microsoft.com/azure/devops/organizations/security/namespace-reference#git-repositories">Git
 * Repositories</a>
 */
public enum GitPermission {

	/** To administer; not given any more. */
	ADMINISTER(1),

	/** To read. */
	GENERIC_READ(2),

	/** To push. */
	GENERIC_CONTRIBUTE(4),

	/** To rewrite history, and to delete branches and tags. */
	FORCE_PUSH(8),

	/** To create branches. */
	CREATE_BRANCH(16),

	/** To create tags. */
	CREATE_TAG(32),

	/** To write git notes. */
	MANAGE_NOTE(64),

	/** To push past policies. */
	POLICY_EXEMPT(128),

	/** To create repositories. */
	CREATE_REPOSITORY(256),

	/** To delete or to disable the repository. */
	DELETE_REPOSITORY(512),

	/** To rename the repository. */
	RENAME_REPOSITORY(1024),

	/** To change policies. */
	EDIT_POLICIES(2048),

	/** To take away the locks of others. */
	REMOVE_OTHERS_LOCKS(4096),

	/** To change permissions. */
	MANAGE_PERMISSIONS(8192),

	/** To comment and vote on pull requests, and to create them. */
	PULL_REQUEST_CONTRIBUTE(16384),

	/** To complete pull requests past policies. */
	PULL_REQUEST_BYPASS_POLICY(32768);

	private final int bit;

	GitPermission(int bit) {
		this.bit = bit;
	}

	/**
	 * Returns the bit that stands for the permission in an access control entry.
	 */
	public int bit() {
		return this.bit;
	}

	static int bits(GitPermission... permissions) {
		int bits = 0;
		for (GitPermission permission : permissions) {
			bits |= permission.bit();
		}
		return bits;
	}

}
