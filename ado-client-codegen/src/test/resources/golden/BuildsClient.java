// Generated from BuildsAsyncClient by ado-client-codegen. Generated, do not edit.
package example.builds;

import dev.adoclient.blocking.Await;
import dev.adoclient.blocking.Paged;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/**
 * Builds of one project. Thread-safe.
 */
@Generated("dev.adoclient.codegen.BlockingClientProcessor")
public class BuildsClient implements AutoCloseable {
	private final BuildsAsyncClient async;

	private final boolean owner;

	BuildsClient(BuildsAsyncClient async, boolean owner) {
		this.async = async;
		this.owner = owner;
	}

	/**
	 * Returns the blocking twin of the client. Closing the twin leaves the client open.
	 */
	public static BuildsClient of(BuildsAsyncClient async) {
		return new BuildsClient(async, false);
	}

	private static BuildsClient owning(BuildsAsyncClient async) {
		return new BuildsClient(async, true);
	}

	/**
	 * Returns the build.
	 */
	public String getBuild(int buildId) {
		return Await.value(this.async.getBuild(buildId), "BuildsAsyncClient.getBuild");
	}

	/**
	 * Deletes the build.
	 * @param buildId the number in its URL
	 * @throws IllegalArgumentException if the number is negative
	 */
	public void deleteBuild(int buildId) {
		Await.completion(this.async.deleteBuild(buildId), "BuildsAsyncClient.deleteBuild");
	}

	/**
	 * Returns the newest build, if there is one.
	 */
	public Optional<String> getLatestBuild() {
		return Await.optional(this.async.getLatestBuild(), "BuildsAsyncClient.getLatestBuild");
	}

	/**
	 * Lists builds, newest first.
	 */
	public Paged<String> listBuilds(String query) {
		return Paged.of(this.async.listBuilds(query), "BuildsAsyncClient.listBuilds");
	}

	/**
	 * Returns the lines of the log while the build writes them.
	 */
	public Stream<String> followLog(int buildId) {
		return Await.stream(this.async.followLog(buildId), "BuildsAsyncClient.followLog");
	}

	/**
	 * Returns the content of the artifact.
	 */
	public InputStream downloadArtifact(int buildId, String name) {
		return Await.inputStream(this.async.downloadArtifact(buildId, name), "BuildsAsyncClient.downloadArtifact");
	}

	/**
	 * Attaches the content.
	 */
	public void attach(int buildId, InputStream content) {
		Await.completion(this.async.attach(buildId, Await.buffers(content)), "BuildsAsyncClient.attach");
	}

	/**
	 * Replaces the content and returns its address.
	 */
	public String replace(InputStream content, long length) throws IOException {
		return Await.value(this.async.replace(Await.buffers(content), length), "BuildsAsyncClient.replace");
	}

	/**
	 * Returns the field from what is loaded.
	 */
	public String get(String field) {
		return this.async.get(field);
	}

	/**
	 * Returns the field, refreshed.
	 */
	public String getRefreshed(String field) {
		return Await.value(this.async.getField(field), "BuildsAsyncClient.getField");
	}

	/**
	 * Returns the tags.
	 */
	public List<String> tags() {
		return this.async.tags();
	}

	/**
	 * Closes nothing.
	 */
	@Override
	public void close() {
		if (this.owner) {
			this.async.close();
		}
	}

	@Override
	public String toString() {
		return this.async.toString();
	}
}
