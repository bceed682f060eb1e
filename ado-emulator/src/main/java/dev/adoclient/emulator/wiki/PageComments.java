package dev.adoclient.emulator.wiki;

import java.time.Instant;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

import dev.adoclient.emulator.host.Person;
import org.jspecify.annotations.Nullable;

/** The comments on one page of a wiki. */
public final class PageComments {

	private final NavigableMap<Integer, PageComment> comments = new TreeMap<>();

	/** Returns all, the oldest first, those that were deleted included. */
	public List<PageComment> all() {
		return List.copyOf(this.comments.values());
	}

	/** Returns the comment of that id, deleted or not, or refuses. */
	public PageComment get(int id) {
		PageComment comment = this.comments.get(id);
		if (comment == null) {
			throw HostedWiki.refusal(404, "WikiCommentNotFoundException", "The comment " + id + " does not exist.");
		}
		return comment;
	}

	/** Comments on the page, or answers another comment. */
	public PageComment add(String text, @Nullable Integer parentId, Person by, Instant at) {
		if (parentId != null) {
			present(parentId);
		}
		int id = this.comments.isEmpty() ? 1 : this.comments.lastKey() + 1;
		return keep(new PageComment(id, parentId, 1, text, false, by, at, by, at));
	}

	/** Changes what the comment says. */
	public PageComment update(int id, String text, Person by, Instant at) {
		return keep(present(id).saying(text, by, at));
	}

	/** Deletes the comment, which stays in its place without its text. */
	public void delete(int id, Person by, Instant at) {
		keep(present(id).gone(by, at));
	}

	private PageComment present(int id) {
		PageComment comment = get(id);
		if (comment.deleted()) {
			throw HostedWiki.refusal(404, "WikiCommentNotFoundException", "The comment " + id + " was deleted.");
		}
		return comment;
	}

	private PageComment keep(PageComment comment) {
		this.comments.put(comment.id(), comment);
		return comment;
	}

}
