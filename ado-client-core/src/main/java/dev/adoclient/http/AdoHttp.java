package dev.adoclient.http;

import java.util.Optional;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import dev.adoclient.auth.AdoCredential;
import dev.adoclient.connection.AdoConnection;
import dev.adoclient.connection.AdoService;
import dev.adoclient.http.filter.ExchangeSettings;
import dev.adoclient.throttle.ClientLoad;
import dev.adoclient.throttle.RateLimits;

/**
 * The HTTP side of a client: one WebClient with its filters, and what a derived client
 * does otherwise. Immutable and safe to share between threads; derived ones share the
 * connections and the closing of the first.
 */
public final class AdoHttp {

	private final HttpPipeline pipeline;

	private final CallOptions options;

	private final boolean derived;

	private final ExchangeSettings settings;

	private final @Nullable Target defaultProject;

	private AdoHttp(HttpPipeline pipeline, CallOptions options, boolean derived) {
		this.pipeline = pipeline;
		this.options = options;
		this.derived = derived;
		this.settings = pipeline.settings(options);
		this.defaultProject = pipeline.connection().project().map(this::project).orElse(null);
	}

	/**
	 * Returns the HTTP side over a pipeline.
	 */
	public static AdoHttp of(HttpPipeline pipeline) {
		return new AdoHttp(pipeline, CallOptions.none(), false);
	}

	/**
	 * Returns one that does some things otherwise, over the same connections.
	 */
	public AdoHttp with(UnaryOperator<CallOptions> options) {
		return new AdoHttp(this.pipeline, options.apply(this.options), true);
	}

	/**
	 * Returns the routes of a service that belong to no project.
	 */
	public Target target(AdoService service) {
		return new Target(this, service, "/_apis");
	}

	/**
	 * Returns all routes of a service, from its base URL on.
	 */
	public Target root(AdoService service) {
		return new Target(this, service, "");
	}

	/**
	 * Returns the routes of the core service in a project.
	 * @throws IllegalArgumentException if the name is not one
	 */
	public Target project(String project) {
		return project(AdoService.CORE, project);
	}

	/**
	 * Returns the routes of a service in a project.
	 * @throws IllegalArgumentException if the name is not one
	 */
	public Target project(AdoService service, String project) {
		return new Target(this, service, "/{project}/_apis", project);
	}

	/**
	 * Returns the routes of the default project.
	 * @throws IllegalStateException if the connection has none
	 */
	public Target defaultProject() {
		return defaultProjectIfPresent().orElseThrow(() -> new IllegalStateException(
				"There is no default project: name one, as in builds(\"web\"), or set ado.project"));
	}

	/**
	 * Returns the routes of the default project, if the connection has one.
	 */
	public Optional<Target> defaultProjectIfPresent() {
		return Optional.ofNullable(this.defaultProject);
	}

	public AdoConnection connection() {
		return this.pipeline.connection();
	}

	/**
	 * Returns who asks.
	 */
	public AdoCredential credential() {
		return this.settings.credential();
	}

	/**
	 * Returns what is known of the rate limits of who asks.
	 */
	public RateLimits rateLimits() {
		return this.settings.gate().limits();
	}

	/**
	 * Returns how busy the client is.
	 */
	public ClientLoad load() {
		return this.pipeline.load();
	}

	/**
	 * Ends the connections; on a derived one, does nothing.
	 */
	public void close() {
		if (!this.derived) {
			this.pipeline.close();
		}
	}

	HttpPipeline pipeline() {
		return this.pipeline;
	}

	ExchangeSettings settings() {
		return this.settings;
	}

	CallOptions options() {
		return this.options;
	}

}
