package dev.adoclient.error;

import java.io.Serializable;

/**
 * What was asked: the request as far as it can be shown. As a text it is the template, so
 * that log lines hold no identifiers and can be counted; a message shows the address. The
 * query and the credential are in neither.
 *
 * @param method the HTTP method
 * @param template the URI template, such as
 * {@code /{project}/_apis/build/builds/{buildId}}
 * @param organization the organization, or the collection of a Server
 * @param address the address with the values filled in and without its query, such as
 * {@code https://dev.azure.com/contoso/web/_apis/build/builds/42}; the path alone where
 * the deployment has no such service
 */
public record RequestLine(String method, String template, String organization, String address) implements Serializable {

	@Override
	public String toString() {
		return this.method + " " + this.template + " (" + this.organization + ")";
	}

}
