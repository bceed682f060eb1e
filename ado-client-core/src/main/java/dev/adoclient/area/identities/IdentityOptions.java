package dev.adoclient.area.identities;

import java.util.Map;

import dev.adoclient.model.AdoOptions;

/**
 * What comes with an identity.
 */
public final class IdentityOptions extends AdoOptions<IdentityOptions> {

	private static final IdentityOptions NONE = new IdentityOptions(Map.of());

	private IdentityOptions(Map<String, String> parameters) {
		super(parameters);
	}

	/**
	 * Returns the options that ask for nothing beside the identity.
	 */
	public static IdentityOptions defaults() {
		return NONE;
	}

	/**
	 * Which memberships of the identity come, too; none unless set.
	 */
	public IdentityOptions membership(QueryMembership membership) {
		return parameter("queryMembership", membership);
	}

	@Override
	protected IdentityOptions with(Map<String, String> parameters) {
		return new IdentityOptions(parameters);
	}

}
