package dev.adoclient.error;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.springframework.web.util.UriUtils;

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

	private static final String APIS = "/_apis/";

	private static final String PROJECT = "/{project}/";

	/**
	 * Returns the area of the service, such as {@code build}: what stands behind
	 * {@code _apis} in the route.
	 */
	public Optional<String> area() {
		int start = this.template.indexOf(APIS);
		if (start < 0) {
			return Optional.empty();
		}
		String route = this.template.substring(start + APIS.length());
		int end = route.indexOf('/');
		return Optional.of((end < 0) ? route : route.substring(0, end)).filter((area) -> !area.isEmpty());
	}

	/**
	 * Returns the project that was named, by its name or id, where the route belongs to
	 * one.
	 */
	public Optional<String> project() {
		if (!this.template.startsWith(PROJECT)) {
			return Optional.empty();
		}
		// A place in the template is one segment of the address.
		String[] segments = this.address.split("/", -1);
		int places = (int) this.template.chars().filter((c) -> c == '/').count();
		return (places > segments.length) ? Optional.empty()
				: Optional.of(UriUtils.decode(segments[segments.length - places], StandardCharsets.UTF_8));
	}

	@Override
	public String toString() {
		return this.method + " " + this.template + " (" + this.organization + ")";
	}

}
