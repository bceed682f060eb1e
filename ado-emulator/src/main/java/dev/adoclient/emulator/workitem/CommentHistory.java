package dev.adoclient.emulator.workitem;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.adoclient.emulator.host.Person;

/** Every version of one comment, and who reacted to it. */
final class CommentHistory {

	private final List<HostedComment> versions = new ArrayList<>();

	private final Map<ReactionKind, Set<Person>> reactions = new EnumMap<>(ReactionKind.class);

	CommentHistory(HostedComment first) {
		this.versions.add(first);
	}

	HostedComment latest() {
		return this.versions.get(this.versions.size() - 1);
	}

	/** The versions, the first one first. */
	List<HostedComment> versions() {
		return List.copyOf(this.versions);
	}

	void add(HostedComment version) {
		this.versions.add(version);
	}

	void replaceLatest(HostedComment version) {
		this.versions.set(this.versions.size() - 1, version);
	}

	/** Who reacted so, to be changed. */
	Set<Person> reactions(ReactionKind kind) {
		return this.reactions.computeIfAbsent(kind, (absent) -> new LinkedHashSet<>());
	}

}
