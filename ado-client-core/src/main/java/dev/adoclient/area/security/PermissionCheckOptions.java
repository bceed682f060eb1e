package dev.adoclient.area.security;

import java.util.Map;

import dev.adoclient.model.AdoOptions;

/**
 * How permissions are checked.
 */
public final class PermissionCheckOptions extends AdoOptions<PermissionCheckOptions> {

	private static final PermissionCheckOptions NONE = new PermissionCheckOptions(Map.of());

	private PermissionCheckOptions(Map<String, String> parameters) {
		super(parameters);
	}

	/**
	 * Returns the check as it is done unless said otherwise.
	 */
	public static PermissionCheckOptions defaults() {
		return NONE;
	}

	/**
	 * Whether administrators have every permission, whatever the lists say.
	 */
	public PermissionCheckOptions alwaysAllowAdministrators(boolean allow) {
		return parameter("alwaysAllowAdministrators", allow);
	}

	@Override
	protected PermissionCheckOptions with(Map<String, String> parameters) {
		return new PermissionCheckOptions(parameters);
	}

}
