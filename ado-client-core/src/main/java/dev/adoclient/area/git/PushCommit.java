package dev.adoclient.area.git;

import java.util.Base64;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoBody;

/**
 * A commit to push: its message, and the files that it changes. Paths go from the root of
 * the repository; a slash in front may be left out.
 */
public final class PushCommit extends AdoBody<PushCommit> {

	private static final String CHANGES = "changes";

	private PushCommit(ObjectNode json) {
		super(json);
	}

	/**
	 * Returns a commit that changes nothing yet.
	 * @param comment the message
	 * @throws IllegalArgumentException if it is blank
	 */
	public static PushCommit of(String comment) {
		if (comment.isBlank()) {
			throw new IllegalArgumentException("The message of the commit is blank");
		}
		ObjectNode json = JsonNodeFactory.instance.objectNode().put("comment", comment);
		json.putArray(CHANGES);
		return new PushCommit(json);
	}

	/**
	 * Adds a file that does not exist yet.
	 */
	public PushCommit add(String path, String text) {
		return text(VersionControlChangeType.ADD, path, text);
	}

	/**
	 * Adds a file that does not exist yet.
	 */
	public PushCommit add(String path, byte[] content) {
		return bytes(VersionControlChangeType.ADD, path, content);
	}

	/**
	 * Replaces the content of a file.
	 */
	public PushCommit edit(String path, String text) {
		return text(VersionControlChangeType.EDIT, path, text);
	}

	/**
	 * Replaces the content of a file.
	 */
	public PushCommit edit(String path, byte[] content) {
		return bytes(VersionControlChangeType.EDIT, path, content);
	}

	/**
	 * Deletes a file.
	 */
	public PushCommit delete(String path) {
		return change((json) -> changed(json, VersionControlChangeType.DELETE, path));
	}

	/**
	 * Renames or moves a file; its content stays.
	 */
	public PushCommit rename(String oldPath, String newPath) {
		return change((json) -> changed(json, VersionControlChangeType.RENAME, newPath).put("sourceServerItem",
				fromRoot(oldPath)));
	}

	/**
	 * Sets who wrote the change; whoever pushes unless set.
	 */
	public PushCommit author(String name, String email) {
		return change((json) -> json.putObject("author").put("name", name).put("email", email));
	}

	/**
	 * Sets who commits the change; whoever pushes unless set.
	 */
	public PushCommit committer(String name, String email) {
		return change((json) -> json.putObject("committer").put("name", name).put("email", email));
	}

	/**
	 * Returns this commit.
	 * @throws IllegalArgumentException if it changes nothing
	 */
	PushCommit required() {
		if (json().withArray("/" + CHANGES).isEmpty()) {
			throw new IllegalArgumentException("The commit changes nothing");
		}
		return this;
	}

	private PushCommit text(VersionControlChangeType type, String path, String text) {
		return content(type, path, text, ItemContentType.RAW_TEXT);
	}

	private PushCommit bytes(VersionControlChangeType type, String path, byte[] content) {
		return content(type, path, Base64.getEncoder().encodeToString(content), ItemContentType.BASE64_ENCODED);
	}

	private PushCommit content(VersionControlChangeType change, String path, String content, ItemContentType type) {
		return change((json) -> changed(json, change, path).putObject("newContent")
			.put("content", content)
			.put("contentType", type.value()));
	}

	private static ObjectNode changed(ObjectNode json, VersionControlChangeType type, String path) {
		ObjectNode change = json.withArray("/" + CHANGES).addObject().put("changeType", type.value());
		change.putObject("item").put("path", fromRoot(path));
		return change;
	}

	private static String fromRoot(String path) {
		if (path.isBlank()) {
			throw new IllegalArgumentException("The path of a file is blank");
		}
		return path.startsWith("/") ? path : "/" + path;
	}

	@Override
	protected PushCommit with(ObjectNode json) {
		return new PushCommit(json);
	}

}
