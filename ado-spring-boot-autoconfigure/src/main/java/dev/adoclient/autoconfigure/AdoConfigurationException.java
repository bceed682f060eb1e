package dev.adoclient.autoconfigure;

import org.jspecify.annotations.Nullable;

/**
 * The configuration does not suffice to connect. Names properties, never their secrets.
 */
public final class AdoConfigurationException extends RuntimeException {

	private final String action;

	AdoConfigurationException(String description, String action) {
		this(description, action, null);
	}

	AdoConfigurationException(String description, String action, @Nullable Throwable cause) {
		super(description, cause);
		this.action = action;
	}

	/**
	 * Returns what to do about it.
	 */
	public String action() {
		return this.action;
	}

}
