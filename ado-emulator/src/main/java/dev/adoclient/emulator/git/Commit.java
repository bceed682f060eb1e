package dev.adoclient.emulator.git;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A commit.
 *
 * @param id the hash, as git computes it
 * @param treeId the tree that it holds
 * @param parents the ids of its parents, the first parent first
 * @param author who wrote it
 * @param committer who committed it
 * @param message what it says
 */
public record Commit(String id, String treeId, List<String> parents, Signature author, Signature committer,
		String message) {

	/** Copies what is handed in. */
	public Commit {
		parents = List.copyOf(parents);
	}

	static Commit of(String treeId, List<String> parents, Signature author, Signature committer, String message) {
		StringBuilder text = new StringBuilder("tree ").append(treeId).append('\n');
		parents.forEach((parent) -> text.append("parent ").append(parent).append('\n'));
		text.append("author ").append(author.line()).append('\n');
		text.append("committer ").append(committer.line()).append("\n\n").append(message);
		String id = GitHash.of("commit", text.toString().getBytes(StandardCharsets.UTF_8));
		return new Commit(id, treeId, parents, author, committer, message);
	}

	/** The first parent; null for a commit that starts a history. */
	public @Nullable String firstParent() {
		return this.parents.isEmpty() ? null : this.parents.get(0);
	}

}
