package dev.adoclient.autoconfigure;

import dev.adoclient.auth.AdoCredential;

/**
 * Stands for Azure Identity without naming its types, which may be absent.
 */
@FunctionalInterface
interface AzureIdentity {

	AdoCredential credential();

}
