package dev.adoclient.area.git;

import java.util.Comparator;
import java.util.List;

import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes the thread of a marker so: begins it where there is none, changes its first
 * comment where that says something else, and does nothing otherwise.
 */
final class ThreadUpsert {

	private final PullRequestThreadsAsyncClient threads;

	private final ThreadMarker marker;

	private final ThreadRequest wanted;

	ThreadUpsert(PullRequestThreadsAsyncClient threads, ThreadMarker marker, ThreadRequest wanted) {
		this.threads = threads;
		this.marker = marker;
		this.wanted = wanted;
	}

	/**
	 * Returns the thread as it is then.
	 */
	Mono<GitPullRequestCommentThread> run() {
		return this.threads.findThreads(this.marker.identifier()).collectList().flatMap(this::change);
	}

	private Mono<GitPullRequestCommentThread> change(List<GitPullRequestCommentThread> found) {
		// Of several, which two runs at once can make, always the same one.
		return found.stream()
			.min(Comparator.comparingInt(GitPullRequestCommentThread::id))
			.map(this::change)
			.orElseGet(() -> this.threads.createThread(this.marker.on(this.wanted)));
	}

	private Mono<GitPullRequestCommentThread> change(GitPullRequestCommentThread thread) {
		Comment first = ThreadMarker.first(thread).orElseThrow();
		String text = first.content();
		if (text != null && ThreadText.same(text, this.wanted.text())) {
			return Mono.just(thread);
		}
		return this.threads.updateComment(thread.id(), first.id(), this.wanted.text())
			.map((changed) -> with(thread, changed));
	}

	private static GitPullRequestCommentThread with(GitPullRequestCommentThread thread, Comment changed) {
		ObjectNode json = thread.json();
		ArrayNode comments = json.withArray("/comments");
		for (int i = 0; i < comments.size(); i++) {
			JsonNode id = comments.path(i).path("id");
			if (id.asInt(0) == changed.id()) {
				comments.set(i, changed.json());
			}
		}
		return new GitPullRequestCommentThread(json);
	}

}
