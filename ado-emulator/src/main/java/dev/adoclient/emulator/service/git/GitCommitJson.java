package dev.adoclient.emulator.service.git;

import java.util.List;

import dev.adoclient.emulator.git.Commit;
import dev.adoclient.emulator.git.Difference;
import dev.adoclient.emulator.git.HostedRepository;
import dev.adoclient.emulator.git.ObjectStore;
import dev.adoclient.emulator.git.ReceivedPush;
import dev.adoclient.emulator.git.Signature;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.PersonJson;
import tools.jackson.databind.node.ObjectNode;

/** Writes the commits of one repository. */
public final class GitCommitJson {

	private final GitLinks links;

	private final HostedRepository repository;

	private final ObjectStore objects;

	public GitCommitJson(GitLinks links) {
		this.links = links;
		this.repository = links.repository();
		this.objects = this.repository.objects();
	}

	/** Only which commit it is. */
	public ObjectNode mention(String commitId) {
		return Json.object().put("commitId", commitId).put("url", url(commitId));
	}

	/** Who made the commit, and what it says. */
	public ObjectNode brief(String commitId) {
		ObjectNode json = Json.object().put("commitId", commitId);
		Commit commit = this.objects.commit(commitId);
		json.set("author", signature(commit.author()));
		json.set("committer", signature(commit.committer()));
		return json.put("comment", commit.message()).put("url", url(commitId));
	}

	/** A commit as lists show it: only the first line of what it says. */
	public ObjectNode summary(Commit commit) {
		ObjectNode json = Json.object().put("commitId", commit.id());
		json.set("author", signature(commit.author()));
		json.set("committer", signature(commit.committer()));
		int end = commit.message().indexOf('\n');
		json.put("comment", (end < 0) ? commit.message() : commit.message().substring(0, end));
		if (end >= 0) {
			json.put("commentTruncated", true);
		}
		json.set("changeCounts", counts(changes(commit)));
		return json.put("url", url(commit.id())).put("remoteUrl", this.links.web("/commit/" + commit.id()));
	}

	/** A commit with all that is known of it. */
	public ObjectNode full(Commit commit, int changeCount) {
		ObjectNode json = Json.object().put("treeId", commit.treeId()).put("commitId", commit.id());
		json.set("author", signature(commit.author()));
		json.set("committer", signature(commit.committer()));
		json.put("comment", commit.message());
		json.set("parents", Json.texts(commit.parents()));
		json.put("url", url(commit.id())).put("remoteUrl", this.links.web("/commit/" + commit.id()));
		ObjectNode addresses = this.links.self(url(commit.id()));
		addresses.set("web", Json.link(this.links.web("/commit/" + commit.id())));
		addresses.set("changes", Json.link(url(commit.id()) + "/changes"));
		json.set("_links", addresses);
		putPush(json, commit);
		if (changeCount > 0) {
			List<Difference.Delta> changes = changes(commit);
			json.set("changeCounts", counts(changes));
			GitChangeJson writer = new GitChangeJson(this.links, commit.id());
			json.set("changes", Json.array(changes.stream().limit(changeCount).map(writer::write).toList()));
		}
		return json;
	}

	public void putPush(ObjectNode json, Commit commit) {
		ReceivedPush push = this.repository.pushOf(commit.id());
		if (push != null) {
			ObjectNode brought = json.putObject("push");
			brought.set("pushedBy", PersonJson.referenceInGit(this.links.links(), push.by()));
			brought.put("date", Json.date(push.date())).put("pushId", push.id());
			brought.put("url", this.links.api("/pushes/" + push.id()));
		}
	}

	/** What the commit does to its first parent, with the folders that it touches. */
	public List<Difference.Delta> changes(Commit commit) {
		return Difference.withFolders(this.objects.filesOf(commit.firstParent()), this.objects.files(commit));
	}

	public static ObjectNode counts(List<Difference.Delta> changes) {
		ObjectNode counts = Json.object();
		counts.put("Add", count(changes, Difference.Kind.ADD));
		counts.put("Edit", count(changes, Difference.Kind.EDIT) + count(changes, Difference.Kind.RENAME));
		return counts.put("Delete", count(changes, Difference.Kind.DELETE));
	}

	private static long count(List<Difference.Delta> changes, Difference.Kind kind) {
		return changes.stream().filter((delta) -> delta.kind() == kind && !delta.folder()).count();
	}

	public static ObjectNode signature(Signature signature) {
		return Json.object()
			.put("name", signature.name())
			.put("email", signature.email())
			.put("date", Json.date(signature.date()));
	}

	private String url(String commitId) {
		return this.links.api("/commits/" + commitId);
	}

}
