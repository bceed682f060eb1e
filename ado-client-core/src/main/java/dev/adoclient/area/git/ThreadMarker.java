package dev.adoclient.area.git;

import java.util.Comparator;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.adoclient.model.PropertiesCollection;

/**
 * What a bot knows its threads by. It stands in the properties of a thread, where no text
 * of a comment reaches, under the name that simple_ado has for it.
 *
 * @param identifier the bot's own name for the thread
 */
record ThreadMarker(String identifier) {

	private static final String NAME = "3533F9EC-9336-4290-85F7-6A6A51AD1861";

	ThreadMarker {
		if (identifier.isBlank()) {
			throw new IllegalArgumentException("The identifier of the thread is blank");
		}
	}

	/**
	 * Returns the thread with the marker.
	 */
	ThreadRequest on(ThreadRequest thread) {
		return thread.hidden(NAME, this.identifier);
	}

	/**
	 * Returns whether the thread has the marker, and still its first comment.
	 */
	boolean isOn(GitPullRequestCommentThread thread) {
		return !thread.isDeleted() && first(thread).filter((comment) -> !comment.isDeleted()).isPresent()
				&& isIn(thread.properties());
	}

	/**
	 * Returns the comment that begins the thread.
	 */
	static Optional<Comment> first(GitPullRequestCommentThread thread) {
		return thread.comments().stream().min(Comparator.comparingInt(Comment::id));
	}

	private boolean isIn(@Nullable PropertiesCollection properties) {
		return properties != null
				&& properties.value(NAME).filter((value) -> value.asString("").equals(this.identifier)).isPresent();
	}

}
