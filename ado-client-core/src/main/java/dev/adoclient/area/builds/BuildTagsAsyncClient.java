package dev.adoclient.area.builds;

import java.util.List;

import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

import dev.adoclient.blocking.GenerateBlocking;
import dev.adoclient.http.Target;

/**
 * The tags of the builds of one project. Safe to share between threads.
 *
 * @see <a href= "https://learn.microsoft.com/rest/api/azure/devops/build/tags">Tags</a>
 */
@GenerateBlocking
public class BuildTagsAsyncClient {

	private static final String TAGS = "/build/builds/{buildId}/tags";

	private final Target http;

	BuildTagsAsyncClient(Target http) {
		this.http = http;
	}

	/**
	 * Returns the tags of the build.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/build/tags/get-build-tags">Get
	 * Build Tags</a>
	 */
	public Mono<List<String>> getTags(int buildId) {
		return this.http.get(TAGS, buildId).fetchValues(JsonNode::asString);
	}

	/**
	 * Adds tags to the build, and returns all that it has then.
	 * @throws IllegalArgumentException if there is none
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/build/tags/add-build-tags">Add
	 * Build Tags</a>
	 */
	public Mono<List<String>> addTags(int buildId, String... tags) {
		if (tags.length == 0) {
			throw new IllegalArgumentException("Name the tags to add");
		}
		return this.http.post(TAGS, buildId).body(List.of(tags)).fetchValues(JsonNode::asString);
	}

	/**
	 * Adds and removes tags of the build at once, and returns all that it has then.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/build/tags/update-build-tags">Update
	 * Build Tags</a>
	 */
	public Mono<List<String>> updateTags(int buildId, TagUpdate update) {
		return this.http.patch(TAGS, buildId).body(update).fetchValues(JsonNode::asString);
	}

	/**
	 * Removes a tag from the build, and returns those that are left.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/build/tags/delete-build-tag">Delete
	 * Build Tag</a>
	 */
	public Mono<List<String>> removeTag(int buildId, String tag) {
		return this.http.delete(TAGS + "/{tag}", buildId, tag).fetchValues(JsonNode::asString);
	}

	/**
	 * Returns all tags that builds of the project have.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/build/tags/get-tags">Get
	 * Tags</a>
	 */
	public Mono<List<String>> getProjectTags() {
		return this.http.get("/build/tags").fetchValues(JsonNode::asString);
	}

	/**
	 * Removes a tag from all builds and definitions of the project, and returns the tags
	 * that are left.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/build/tags/delete-tag">Delete
	 * Tag</a>
	 */
	public Mono<List<String>> deleteProjectTag(String tag) {
		return this.http.delete("/build/tags/{tag}", tag).fetchValues(JsonNode::asString);
	}

}
