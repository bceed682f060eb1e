package dev.adoclient.emulator.service.pullrequest;

import java.util.Map;

import dev.adoclient.emulator.pullrequest.DiscussionComment;
import dev.adoclient.emulator.pullrequest.DiscussionThread;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.Links;
import dev.adoclient.emulator.rest.PersonJson;
import dev.adoclient.emulator.rest.PropertyJson;
import dev.adoclient.emulator.service.git.GitLinks;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes discussions. */
final class PullThreadJson {

	private final Links links;

	private final GitLinks git;

	private final String url;

	PullThreadJson(Links links, GitLinks git, int pullRequestId) {
		this.links = links;
		this.git = git;
		this.url = "/pullRequests/" + pullRequestId + "/threads/";
	}

	ObjectNode thread(DiscussionThread thread) {
		ObjectNode json = Json.object();
		put(json, "pullRequestThreadContext", thread.iterationContext());
		json.put("id", thread.id())
			.put("publishedDate", Json.date(thread.publishedDate()))
			.put("lastUpdatedDate", Json.date(thread.updatedDate()));
		ArrayNode comments = json.putArray("comments");
		thread.comments().forEach((comment) -> comments.add(comment(thread, comment)));
		if (thread.state() != null) {
			json.put("status", thread.state().wire());
		}
		put(json, "threadContext", thread.fileContext());
		if (thread.properties() != null) {
			json.set("properties", PropertyJson.write(thread.properties()));
		}
		else {
			json.putNull("properties");
		}
		if (thread.about() != null) {
			json.putObject("identities").set("1", PersonJson.referenceInGit(this.links, thread.about()));
		}
		else {
			json.putNull("identities");
		}
		json.put("isDeleted", thread.isDeleted());
		json.set("_links", this.git.self(this.git.api(this.url + thread.id())));
		return json;
	}

	private static void put(ObjectNode json, String name, @Nullable Map<String, @Nullable Object> value) {
		JsonNode written = (value != null) ? Json.tree(value) : null;
		if (written != null) {
			json.set(name, written);
		}
		else {
			json.putNull(name);
		}
	}

	/** A comment that was deleted says nothing any more. */
	ObjectNode comment(DiscussionThread thread, DiscussionComment comment) {
		ObjectNode json = Json.object().put("id", comment.id()).put("parentCommentId", comment.parentId());
		json.set("author", PersonJson.referenceInGit(this.links, comment.author()));
		if (!comment.deleted()) {
			json.put("content", comment.content());
		}
		json.put("publishedDate", Json.date(comment.publishedDate()))
			.put("lastUpdatedDate", Json.date(comment.updatedDate()))
			.put("lastContentUpdatedDate", Json.date(comment.contentDate()));
		if (comment.deleted()) {
			json.put("isDeleted", true);
		}
		json.put("commentType", comment.kind().wire());
		ArrayNode likes = json.putArray("usersLiked");
		comment.likes().forEach((person) -> likes.add(PersonJson.referenceInGit(this.links, person)));
		String address = this.git.api(this.url + thread.id() + "/comments/" + comment.id());
		json.set("_links", this.git.self(address));
		return json;
	}

}
