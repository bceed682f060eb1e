package dev.adoclient.autoconfigure;

import dev.adoclient.auth.AdoCredential;

/**
 * Stands for the OAuth 2 clients of Spring Security without naming its types, which may
 * be absent.
 */
@FunctionalInterface
interface OAuth2Clients {

	/**
	 * Returns the credential that a client registration describes.
	 * @param registration the id of the registration
	 * @throws IllegalArgumentException if there is none, or it has another grant than
	 * client_credentials
	 */
	AdoCredential credential(String registration);

}
