package dev.adoclient.autoconfigure;

import java.nio.file.Path;
import java.util.Objects;
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

	private final ClientProperties client;

	private final AdoProperties properties;

	private final @Nullable AzureIdentity azureIdentity;

	private final @Nullable OAuth2Clients oauth2;

	PropertiesCredential(ClientProperties client, @Nullable AzureIdentity azureIdentity,
			@Nullable OAuth2Clients oauth2) {
		this.client = client;
		this.properties = client.values();
		this.azureIdentity = azureIdentity;
		this.oauth2 = oauth2;
	}

	AdoCredential create() {
		refuseContradictions();
		String token = filled("token", this.properties.token());
		String tokenFile = filled("token-file", this.properties.tokenFile());
		String bearerToken = filled("bearer-token", this.properties.bearerToken());
		String user = filled("user", this.properties.user());
		String password = filled("password", this.properties.password());
		if (token != null) {
			return created("token", () -> AdoCredential.personalAccessToken(token));
		}
		if (tokenFile != null) {
			return created("token-file", () -> AdoCredential.tokenFile(Path.of(tokenFile)));
		}
		if (bearerToken != null) {
			return created("bearer-token", () -> AdoCredential.bearer(bearerToken));
		}
		if (user != null && password != null) {
			return created("user", () -> AdoCredential.basic(user, password));
		}
		if (user != null || password != null) {
			throw incomplete((user != null) ? "user" : "password", (user != null) ? "password" : "user");
		}
		if (this.properties.oauth2().registration() != null) {
			return oauth2(this.properties.oauth2().registration());
		}
		if (this.properties.credential() == Credential.AZURE_IDENTITY) {
			return azureIdentity();
		}
		if (this.properties.credential() == Credential.PIPELINE) {
			return pipeline();
		}
		throw missing();
	}

	private void refuseContradictions() {
		MutuallyExclusiveConfigurationPropertiesException.throwIfMultipleNonNullValuesIn((entries) -> {
			String user = this.properties.user();
			entries.put(this.client.nameOf("token"), this.properties.token());
			entries.put(this.client.nameOf("token-file"), this.properties.tokenFile());
			entries.put(this.client.nameOf("bearer-token"), this.properties.bearerToken());
			entries.put(this.client.nameOf((user != null) ? "user" : "password"),
					(user != null) ? user : this.properties.password());
			entries.put(this.client.nameOf("credential"), this.properties.credential());
			entries.put(this.client.nameOf("oauth2.registration"), this.properties.oauth2().registration());
		});
	}

	private @Nullable String filled(String property, @Nullable String value) {
		return Placeholders.filled(this.client.nameOf(property), value);
	}

	private AdoCredential pipeline() {
		String token = this.client.pipelineToken();
		if (token == null) {
			throw new AdoConfigurationException(
					this.client.nameOf("credential") + " is pipeline, but SYSTEM_ACCESSTOKEN is not set.", """
							A pipeline hands the token of its job on where the step says so:
							  env:
							    SYSTEM_ACCESSTOKEN: $(System.AccessToken)""");
		}
		return created("credential", () -> AdoCredential.pipelineToken(token));
	}

	private AdoCredential azureIdentity() {
		if (this.azureIdentity == null) {
			throw new AdoConfigurationException(
					this.client.nameOf("credential")
							+ " is azure-identity, but Azure Identity is not on the class path.",
					"Add the dependency com.azure:azure-identity, or set %s instead."
						.formatted(this.client.ownNameOf("token")));
		}
		return this.azureIdentity.credential();
	}

	private AdoCredential oauth2(String registration) {
		String property = this.client.nameOf("oauth2.registration");
		String id = Objects.requireNonNull(Placeholders.filled(property, registration));
		if (this.oauth2 == null) {
			throw new AdoConfigurationException(
					property + " is set, but the OAuth 2 clients of Spring Security are not on the class path.",
					"Add the dependency org.springframework.boot:spring-boot-starter-security-oauth2-client.");
		}
		try {
			return this.oauth2.credential(id);
		}
		catch (IllegalArgumentException ex) {
			throw new AdoConfigurationException("%s cannot be used: %s.".formatted(property, ex.getMessage()),
					"""
							Describe the client with the grant client_credentials:
							  spring.security.oauth2.client.registration.%1$s.authorization-grant-type=client_credentials
							  spring.security.oauth2.client.registration.%1$s.scope=499b84ac-1321-427f-aa17-267ca6975798/.default"""
						.formatted(id),
					ex);
		}
	}

	private AdoCredential created(String property, Supplier<AdoCredential> credential) {
		try {
			return credential.get();
		}
		catch (IllegalArgumentException ex) {
			throw new AdoConfigurationException(
					"%s cannot be used: %s.".formatted(this.client.nameOf(property), ex.getMessage()), BLANK_OR_BROKEN,
					ex);
		}
	}

	private AdoConfigurationException incomplete(String given, String missing) {
		return new AdoConfigurationException(
				"%s is set, but %s is not.".formatted(this.client.nameOf(given), this.client.ownNameOf(missing)),
				"Set both, or set %s alone for a personal access token.".formatted(this.client.ownNameOf("token")));
	}

	private AdoConfigurationException missing() {
		if (this.client.name() != null) {
			return missing(this.client.name());
		}
		return new AdoConfigurationException("No credential for Azure DevOps is configured.", """
				Set one of these, in the environment for example (ADO_TOKEN=...) and not in a file that is committed:
				  ado.token                       a personal access token
				  ado.token-file                  a file with one, which may be exchanged
				  ado.bearer-token                a token of Microsoft Entra
				  ado.user and ado.password       a user of a Server
				  ado.credential=azure-identity   what Azure Identity finds, or a TokenCredential bean
				  ado.credential=pipeline         the token of a pipeline's job (SYSTEM_ACCESSTOKEN)
				  ado.oauth2.registration         a client registration of Spring Security
				or define a bean of type AdoCredential (the only one, or the primary one).""");
	}

	private AdoConfigurationException missing(String name) {
		if (!this.client.hasOwnAddress()) {
			return new AdoConfigurationException("No credential for the client '%s' is configured.".formatted(name),
					"Set %s or another credential there, or one at ado.* that it inherits."
						.formatted(this.client.ownNameOf("token")));
		}
		return new AdoConfigurationException(
				"The client '%s' has an address of its own, and no credential.".formatted(name), """
						The credential of ado.* is not sent to another address unasked. Set one for the client:
						  %s (or token-file, bearer-token, user and password, credential, oauth2.registration)
						or say that the one of ado.* is to be sent there:
						  %s=true
						or define a bean of type AdoCredential with @Qualifier("%s") and defaultCandidate = false."""
					.formatted(this.client.ownNameOf("token"), this.client.ownNameOf("inherit-credential"), name));
	}

}
