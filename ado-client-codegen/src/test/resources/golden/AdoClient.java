// Generated from AdoAsyncClient by ado-client-codegen. Generated, do not edit.
package example;

import dev.adoclient.blocking.Await;
import dev.adoclient.blocking.Paged;
import example.builds.BuildsClient;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The way in.
 */
@Generated("dev.adoclient.codegen.BlockingClientProcessor")
public final class AdoClient {
	private final AdoAsyncClient async;

	AdoClient(AdoAsyncClient async) {
		this.async = async;
	}

	/**
	 * Returns the blocking twin of the client.
	 */
	public static AdoClient of(AdoAsyncClient async) {
		return new AdoClient(async);
	}

	/**
	 * Starts a client.
	 */
	public static AdoClientBuilder<AdoClient> builder() {
		return AdoAsyncClient.builder().map(AdoClient::of);
	}

	/**
	 * Returns a client of the organization.
	 */
	public static AdoClient of(String organization) {
		return AdoClient.of(AdoAsyncClient.of(organization));
	}

	/**
	 * Returns a client of the organization that is not there yet.
	 */
	public static AdoClient connect(String organization) {
		return AdoClient.of(Await.value(AdoAsyncClient.connect(organization), "AdoAsyncClient.connect"));
	}

	/**
	 * Returns the builds of the project.
	 */
	public BuildsClient builds(String project) {
		return BuildsClient.of(this.async.builds(project));
	}

	/**
	 * Returns the builds, loaded.
	 */
	public BuildsClient loadBuilds() {
		return BuildsClient.of(Await.value(this.async.loadBuilds(), "AdoAsyncClient.loadBuilds"));
	}

	/**
	 * Returns the builds, loaded, if there are any.
	 */
	public Optional<BuildsClient> findBuilds() {
		return Await.optional(this.async.findBuilds(), "AdoAsyncClient.findBuilds").map(BuildsClient::of);
	}

	/**
	 * Lists the builds of each project.
	 */
	public Paged<BuildsClient> listBuilds() {
		return Paged.of(this.async.listBuilds(), "AdoAsyncClient.listBuilds").map(BuildsClient::of);
	}

	/**
	 * Returns the builds of each open project.
	 */
	public List<BuildsClient> openBuilds() {
		return this.async.openBuilds().stream().map(BuildsClient::of).toList();
	}

	/**
	 * Returns the builds of the default project, if there is one.
	 */
	public Optional<BuildsClient> defaultBuilds() {
		return this.async.defaultBuilds().map(BuildsClient::of);
	}
}
