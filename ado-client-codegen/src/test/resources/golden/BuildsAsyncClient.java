package example.builds;

import java.io.IOException;
import java.util.List;

import dev.adoclient.blocking.AsyncOnly;
import dev.adoclient.blocking.Blocking;
import dev.adoclient.blocking.GenerateBlocking;
import dev.adoclient.blocking.MayBeEmpty;
import dev.adoclient.paging.PagedFlux;
import org.reactivestreams.Publisher;
import org.springframework.core.io.buffer.DataBuffer;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Builds of one project. Thread-safe. */
@GenerateBlocking
public class BuildsAsyncClient implements AutoCloseable {

	BuildsAsyncClient() {
	}

	/** Returns the build. */
	public Mono<String> getBuild(int buildId) {
		return Mono.just("" + buildId);
	}

	/**
	 * Deletes the build.
	 * @param buildId the number in its URL
	 * @return nothing, when it is gone
	 * @throws IllegalArgumentException if the number is negative
	 */
	public Mono<Void> deleteBuild(int buildId) {
		return Mono.empty();
	}

	/** Returns the newest build, if there is one. */
	@MayBeEmpty
	public Mono<String> getLatestBuild() {
		return Mono.empty();
	}

	/** Lists builds, newest first. */
	public PagedFlux<String> listBuilds(String query) {
		throw new UnsupportedOperationException(query);
	}

	/** Returns the lines of the log while the build writes them. */
	public Flux<String> followLog(int buildId) {
		return Flux.empty();
	}

	/** Returns the content of the artifact. */
	public Flux<DataBuffer> downloadArtifact(int buildId, String name) {
		return Flux.empty();
	}

	/** Attaches the content. */
	public Mono<Void> attach(int buildId, Publisher<DataBuffer> content) {
		return Mono.empty();
	}

	/** Replaces the content and returns its address. */
	public Mono<String> replace(Publisher<? extends DataBuffer> content, long length) throws IOException {
		return Mono.just("" + length);
	}

	/** Returns the field from what is loaded. */
	public String get(String field) {
		return field;
	}

	/** Returns the field, refreshed. */
	@Blocking(name = "getRefreshed")
	public Mono<String> getField(String field) {
		return Mono.just(field);
	}

	/** Returns signals as they come. */
	@AsyncOnly
	public Flux<Mono<String>> signals() {
		return Flux.empty();
	}

	/** Returns the tags. */
	public List<String> tags() {
		return List.of();
	}

	/** Closes nothing. */
	@Override
	public void close() {
	}

	@Override
	public String toString() {
		return "builds";
	}

	void packagePrivate(Mono<String> ignored) {
	}

	protected void onlyForSubclasses(Mono<String> ignored) {
	}

}
