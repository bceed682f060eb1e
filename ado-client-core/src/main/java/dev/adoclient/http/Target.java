package dev.adoclient.http;

import java.net.URI;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpMethod;

import dev.adoclient.connection.AdoConnection;
import dev.adoclient.connection.AdoService;
import dev.adoclient.error.RequestLine;

/**
 * Where calls go: a service of a connection, and a project in it or none. Immutable and
 * safe to share between threads.
 */
public final class Target {

	private final AdoHttp http;

	private final AdoService service;

	private final String template;

	/** The encoded path of the template. */
	private final String path;

	Target(AdoHttp http, AdoService service, String template, @Nullable Object... values) {
		this.http = http;
		this.service = service;
		this.template = template;
		this.path = template.isEmpty() ? "" : PathTemplate.expand(template, values);
	}

	private Target(Target project, String team) {
		this.http = project.http;
		this.service = project.service;
		this.template = behindProject(project.template, "/{team}");
		this.path = behindProject(project.path, PathTemplate.expand("/{team}", team));
	}

	private Target(Target other, AdoService service) {
		this.http = other.http;
		this.service = service;
		this.template = other.template;
		this.path = other.path;
	}

	/**
	 * Returns the routes of a team of this project.
	 * @throws IllegalArgumentException if the name is not one
	 */
	public Target team(String team) {
		return new Target(this, team);
	}

	/**
	 * Returns the same routes of another service.
	 */
	public Target of(AdoService service) {
		return new Target(this, service);
	}

	/**
	 * Reads.
	 * @throws IllegalArgumentException if a value is not a safe segment of a path
	 */
	public Call get(String template, @Nullable Object... values) {
		return call(HttpMethod.GET, template, values);
	}

	/**
	 * Creates, or asks what does not fit into a URL; then the call says
	 * {@link Call#safe()}.
	 */
	public Call post(String template, @Nullable Object... values) {
		return call(HttpMethod.POST, template, values);
	}

	/**
	 * Replaces.
	 */
	public Call put(String template, @Nullable Object... values) {
		return call(HttpMethod.PUT, template, values);
	}

	/**
	 * Changes.
	 */
	public Call patch(String template, @Nullable Object... values) {
		return call(HttpMethod.PATCH, template, values);
	}

	/**
	 * Removes.
	 */
	public Call delete(String template, @Nullable Object... values) {
		return call(HttpMethod.DELETE, template, values);
	}

	/**
	 * Begins a call with any method.
	 */
	public Call call(HttpMethod method, String template, @Nullable Object... values) {
		String path = this.path + PathTemplate.expand(template, values);
		String address = connection().host(this.service).map((host) -> host + path).orElse(path);
		RequestLine line = new RequestLine(method.name(), this.template + template, connection().organization(),
				address);
		return new Call(this, method, line, path);
	}

	/**
	 * Returns the address of a resource, as other resources refer to it.
	 * @throws IllegalArgumentException if a value is not a safe segment of a path
	 */
	public URI address(String template, @Nullable Object... values) {
		URI host = connection().host(this.service)
			.orElseThrow(() -> new IllegalStateException("This deployment has no such service: " + this.service));
		return URI.create(host + this.path + PathTemplate.expand(template, values));
	}

	/**
	 * Returns the connection that the calls go over.
	 */
	public AdoConnection connection() {
		return this.http.connection();
	}

	AdoHttp http() {
		return this.http;
	}

	AdoService service() {
		return this.service;
	}

	String apiVersion() {
		String version = this.http.options().apiVersion();
		return (version != null) ? version : connection().apiVersion();
	}

	private static String behindProject(String route, String segment) {
		int end = route.length() - "/_apis".length();
		return route.substring(0, end) + segment + route.substring(end);
	}

}
