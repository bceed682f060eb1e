package dev.adoclient.emulator.service.git;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;

import dev.adoclient.emulator.git.FileChange;
import dev.adoclient.emulator.git.GitRefusals;
import dev.adoclient.emulator.git.HostedRepository;
import dev.adoclient.emulator.git.NewCommit;
import dev.adoclient.emulator.git.ReceivedPush;
import dev.adoclient.emulator.git.Signature;
import dev.adoclient.emulator.host.Person;
import dev.adoclient.emulator.host.WireName;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the body that commits files without a clone. */
final class GitPushReader {

	private final HostedRepository repository;

	private final Person caller;

	private final Instant now;

	GitPushReader(HostedRepository repository, Person caller, Instant now) {
		this.repository = repository;
		this.caller = caller;
		this.now = now;
	}

	ReceivedPush push(JsonNode body) {
		JsonNode updates = body.path("refUpdates");
		JsonNode commits = body.path("commits");
		if (updates.size() != 1) {
			throw GitRefusals.invalid("refUpdates");
		}
		if (!commits.isArray() || commits.isEmpty()) {
			throw GitRefusals.invalid("commits");
		}
		List<NewCommit> read = new ArrayList<>();
		commits.forEach((commit) -> read.add(commit(commit)));
		return this.repository.push(GitRefRoutes.required(Json.text(updates.get(0), "name"), "name"),
				GitRefRoutes.objectId(updates.get(0), "oldObjectId"), read, this.caller);
	}

	private NewCommit commit(JsonNode commit) {
		String comment = GitRefRoutes.required(Json.text(commit, "comment"), "comment");
		Signature author = signature(commit.path("author"));
		JsonNode committer = commit.path("committer");
		List<FileChange> changes = new ArrayList<>();
		commit.path("changes").forEach((change) -> changes.add(change(change)));
		if (changes.isEmpty()) {
			throw GitRefusals.invalid("changes");
		}
		return new NewCommit(comment, author, committer.isObject() ? signature(committer) : author, changes);
	}

	private Signature signature(JsonNode person) {
		String name = Json.text(person, "name");
		String email = Json.text(person, "email");
		String date = Json.text(person, "date");
		return new Signature((name != null) ? name : this.caller.displayName(),
				(email != null) ? email : this.caller.uniqueName(),
				(date != null) ? Call.toInstant("date", date) : this.now);
	}

	/** An edit may rename at the same time. */
	private static FileChange change(JsonNode change) {
		Set<FileChange.Kind> kinds = WireName.readAll(FileChange.Kind.class, "changeType",
				GitRefRoutes.required(Json.scalar(change.path("changeType")), "changeType"));
		String path = path(Json.text(change.path("item"), "path"), "item.path");
		FileChange.Kind kind = kinds.contains(FileChange.Kind.RENAME) ? FileChange.Kind.RENAME
				: kinds.iterator().next();
		if (!kinds.equals(Set.of(kind)) && !kinds.equals(Set.of(FileChange.Kind.EDIT, FileChange.Kind.RENAME))) {
			throw GitRefusals.invalid("changeType");
		}
		String source = (kind == FileChange.Kind.RENAME)
				? path(Json.text(change, "sourceServerItem"), "sourceServerItem") : "";
		byte[] content = content(change.path("newContent"));
		if (content == null && (kind == FileChange.Kind.ADD || kind == FileChange.Kind.EDIT)) {
			throw GitRefusals.invalid("newContent");
		}
		return new FileChange(kind, path, source, content);
	}

	private static String path(@Nullable String path, String parameter) {
		String given = GitRefRoutes.required(path, parameter);
		String whole = given.startsWith("/") ? given : "/" + given;
		if (whole.endsWith("/") || whole.contains("//") || whole.contains("/../") || whole.contains("/./")
				|| (whole + "/").contains("/.git/")) {
			throw GitRefusals.invalid(parameter);
		}
		return whole;
	}

	private static byte @Nullable [] content(JsonNode content) {
		String text = Json.text(content, "content");
		if (text == null) {
			return null;
		}
		GitContentType type = Json.code(GitContentType.class, content, "contentType");
		return (type == GitContentType.BASE64_ENCODED) ? decode(text) : text.getBytes(StandardCharsets.UTF_8);
	}

	private static byte[] decode(String text) {
		try {
			return Base64.getMimeDecoder().decode(text);
		}
		catch (IllegalArgumentException ex) {
			throw GitRefusals.invalid("content");
		}
	}

}
