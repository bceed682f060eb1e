package dev.adoclient.area.entitlements;

import java.util.Map;

import dev.adoclient.model.AdoOptions;

/**
 * How several users are changed.
 */
public final class EntitlementUpdateOptions extends AdoOptions<EntitlementUpdateOptions> {

	private static final EntitlementUpdateOptions NONE = new EntitlementUpdateOptions(Map.of());

	private EntitlementUpdateOptions(Map<String, String> parameters) {
		super(parameters);
	}

	/**
	 * Returns the options under which the service invites new users.
	 */
	public static EntitlementUpdateOptions defaults() {
		return NONE;
	}

	/**
	 * Whether new users get no invitation by mail.
	 */
	public EntitlementUpdateOptions doNotSendInvite(boolean silent) {
		return parameter("doNotSendInviteForNewUsers", silent);
	}

	@Override
	protected EntitlementUpdateOptions with(Map<String, String> parameters) {
		return new EntitlementUpdateOptions(parameters);
	}

}
