package dev.adoclient.autoconfigure;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.source.MutuallyExclusiveConfigurationPropertiesException;

import dev.adoclient.auth.AdoCredential;
import dev.adoclient.autoconfigure.AdoProperties.Credential;

/**
 * The credential that the properties describe: exactly one of them.
 */
final class PropertiesCredential {

	private static final String BLANK_OR_BROKEN = "Set it to the secret as it was issued, on one line.";

	private final AdoProperties properties;

	private final @Nullable AzureIdentity azureIdentity;

	PropertiesCredential(AdoProperties properties, @Nullable AzureIdentity azureIdentity) {
		this.properties = properties;
		this.azureIdentity = azureIdentity;
	}

	AdoCredential create() {
		refuseContradictions();
		String token = Placeholders.filled("ado.token", this.properties.token());
		String bearerToken = Placeholders.filled("ado.bearer-token", this.properties.bearerToken());
		String user = Placeholders.filled("ado.user", this.properties.user());
		String password = Placeholders.filled("ado.password", this.properties.password());
		if (token != null) {
			return created("ado.token", () -> AdoCredential.personalAccessToken(token));
		}
		if (bearerToken != null) {
			return created("ado.bearer-token", () -> AdoCredential.bearer(bearerToken));
		}
		if (user != null && password != null) {
			return created("ado.user", () -> AdoCredential.basic(user, password));
		}
		if (user != null || password != null) {
			throw incomplete((user != null) ? "ado.user" : "ado.password",
					(user != null) ? "ado.password" : "ado.user");
		}
		if (this.properties.credential() == Credential.AZURE_IDENTITY) {
			return azureIdentity();
		}
		throw missing();
	}

	private void refuseContradictions() {
		MutuallyExclusiveConfigurationPropertiesException.throwIfMultipleNonNullValuesIn((entries) -> {
			String user = this.properties.user();
			entries.put("ado.token", this.properties.token());
			entries.put("ado.bearer-token", this.properties.bearerToken());
			entries.put((user != null) ? "ado.user" : "ado.password",
					(user != null) ? user : this.properties.password());
			entries.put("ado.credential", this.properties.credential());
		});
	}

	private AdoCredential azureIdentity() {
		if (this.azureIdentity == null) {
			throw new AdoConfigurationException(
					"ado.credential is azure-identity, but Azure Identity is not on the class path.",
					"Add the dependency com.azure:azure-identity, or set ado.token instead.");
		}
		return this.azureIdentity.credential();
	}

	private static AdoCredential created(String property, Supplier<AdoCredential> credential) {
		try {
			return credential.get();
		}
		catch (IllegalArgumentException ex) {
			throw new AdoConfigurationException("%s cannot be used: %s.".formatted(property, ex.getMessage()),
					BLANK_OR_BROKEN, ex);
		}
	}

	private static AdoConfigurationException incomplete(String given, String missing) {
		return new AdoConfigurationException("%s is set, but %s is not.".formatted(given, missing),
				"Set both, or set ado.token alone for a personal access token.");
	}

	private static AdoConfigurationException missing() {
		return new AdoConfigurationException("No credential for Azure DevOps is configured.", """
				Set one of these, in the environment for example (ADO_TOKEN=...) and not in a file that is committed:
				  ado.token                       a personal access token
				  ado.bearer-token                a token of Microsoft Entra, or a pipeline's System.AccessToken
				  ado.user and ado.password       a user of a Server
				  ado.credential=azure-identity   what Azure Identity finds, or a TokenCredential bean
				or define a bean of type AdoCredential (the only one, or the primary one).""");
	}

}
