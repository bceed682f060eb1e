package dev.adoclient.error;

import java.io.Serializable;

/**
 * What was asked: the request as far as it can be shown. The template stands for the
 * path, so that no identifier, query or credential gets into a log.
 *
 * @param method the HTTP method
 * @param template the URI template, such as
 * {@code /{project}/_apis/build/builds/{buildId}}
 * @param organization the organization, or the collection of a Server
 */
public record RequestLine(String method, String template, String organization) implements Serializable {

	@Override
	public String toString() {
		return this.method + " " + this.template + " (" + this.organization + ")";
	}

}
