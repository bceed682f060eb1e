package example;

import java.util.List;
import java.util.Optional;

import dev.adoclient.blocking.GenerateBlocking;
import dev.adoclient.blocking.MayBeEmpty;
import dev.adoclient.paging.PagedFlux;
import example.builds.BuildsAsyncClient;
import reactor.core.publisher.Mono;

/** The way in. */
@GenerateBlocking
public final class AdoAsyncClient {

	/** Starts a client. */
	public static AdoClientBuilder<AdoAsyncClient> builder() {
		return new AdoClientBuilder<>(new AdoAsyncClient());
	}

	/** Returns a client of the organization. */
	public static AdoAsyncClient of(String organization) {
		return new AdoAsyncClient();
	}

	/** Returns a client of the organization that is not there yet. */
	public static Mono<AdoAsyncClient> connect(String organization) {
		return Mono.empty();
	}

	/** Returns the builds of the project. */
	public BuildsAsyncClient builds(String project) {
		throw new UnsupportedOperationException(project);
	}

	/** Returns the builds, loaded. */
	public Mono<BuildsAsyncClient> loadBuilds() {
		return Mono.empty();
	}

	/** Returns the builds, loaded, if there are any. */
	@MayBeEmpty
	public Mono<BuildsAsyncClient> findBuilds() {
		return Mono.empty();
	}

	/** Lists the builds of each project. */
	public PagedFlux<BuildsAsyncClient> listBuilds() {
		throw new UnsupportedOperationException();
	}

	/** Returns the builds of each open project. */
	public List<BuildsAsyncClient> openBuilds() {
		return List.of();
	}

	/** Returns the builds of the default project, if there is one. */
	public Optional<BuildsAsyncClient> defaultBuilds() {
		return Optional.empty();
	}

}
