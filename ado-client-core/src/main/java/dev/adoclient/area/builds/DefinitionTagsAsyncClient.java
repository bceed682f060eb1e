package dev.adoclient.area.builds;

import java.util.List;

import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

import dev.adoclient.blocking.GenerateBlocking;
import dev.adoclient.http.Target;

/**
 * The tags of the definitions of one project. Safe to share between threads.
 *
 * @see <a href= "https://learn.microsoft.com/rest/api/azure/devops/build/tags">Tags</a>
 */
@GenerateBlocking
public class DefinitionTagsAsyncClient {

	private static final String TAGS = "/build/definitions/{definitionId}/tags";

	private final Target http;

	DefinitionTagsAsyncClient(Target http) {
		this.http = http;
	}

	/**
	 * Returns the tags of the definition.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/build/tags/get-definition-tags">Get
	 * Definition Tags</a>
	 */
	public Mono<List<String>> getTags(int definitionId) {
		return getTags(definitionId, DefinitionTagsOptions.newest());
	}

	/**
	 * Returns the tags that the revision of the options has.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/build/tags/get-definition-tags">Get
	 * Definition Tags</a>
	 */
	public Mono<List<String>> getTags(int definitionId, DefinitionTagsOptions options) {
		return this.http.get(TAGS, definitionId).query(options).fetchValues(JsonNode::asString);
	}

	/**
	 * Adds tags to the definition, and returns all that it has then.
	 * @throws IllegalArgumentException if there is none
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/build/tags/add-definition-tags">Add
	 * Definition Tags</a>
	 */
	public Mono<List<String>> addTags(int definitionId, String... tags) {
		if (tags.length == 0) {
			throw new IllegalArgumentException("Name the tags to add");
		}
		return this.http.post(TAGS, definitionId).body(List.of(tags)).fetchValues(JsonNode::asString);
	}

	/**
	 * Adds and removes tags of the definition at once, and returns all that it has then.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/build/tags/update-definition-tags">Update
	 * Definition Tags</a>
	 */
	public Mono<List<String>> updateTags(int definitionId, TagUpdate update) {
		return this.http.patch(TAGS, definitionId).body(update).fetchValues(JsonNode::asString);
	}

	/**
	 * Removes a tag from the definition, and returns those that are left.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/build/tags/delete-definition-tag">Delete
	 * Definition Tag</a>
	 */
	public Mono<List<String>> removeTag(int definitionId, String tag) {
		return this.http.delete(TAGS + "/{tag}", definitionId, tag).fetchValues(JsonNode::asString);
	}

}
