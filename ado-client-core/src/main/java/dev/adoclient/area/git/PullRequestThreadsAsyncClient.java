package dev.adoclient.area.git;

import java.util.Map;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import dev.adoclient.blocking.GenerateBlocking;
import dev.adoclient.error.AdoNotFoundException;
import dev.adoclient.http.Paging;
import dev.adoclient.model.IdentityRef;
import dev.adoclient.paging.Page;
import dev.adoclient.paging.PagedFlux;

/**
 * The threads of comments of one pull request. Safe to share between threads.
 *
 * <p>
 * A bot keeps its own thread up to date with {@link #setThread(String, ThreadRequest)}:
 * it names the thread by an identifier of its choice, which stands in the properties of
 * the thread. No text of a comment can forge it, and bots with different identifiers do
 * not disturb each other.
 *
 * @see <a href=
 * "https://learn.microsoft.com/rest/api/azure/devops/git/pull-request-threads">Pull
 * Request Threads</a>
 */
@GenerateBlocking
public class PullRequestThreadsAsyncClient {

	private static final String THREADS = "/threads";

	private static final String THREAD = "/threads/{threadId}";

	private static final String COMMENTS = "/threads/{threadId}/comments";

	private static final String COMMENT = "/threads/{threadId}/comments/{commentId}";

	private static final String LIKES = "/threads/{threadId}/comments/{commentId}/likes";

	private final PullRequestRoutes routes;

	PullRequestThreadsAsyncClient(PullRequestRoutes routes) {
		this.routes = routes;
	}

	/**
	 * Lists the threads, deleted ones and those of the service itself included.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/pull-request-threads/list">List</a>
	 */
	public PagedFlux<GitPullRequestCommentThread> listThreads() {
		return listThreads(ThreadOptions.defaults());
	}

	/**
	 * Lists the threads, with their places in the iterations that the options name.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/pull-request-threads/list">List</a>
	 */
	public PagedFlux<GitPullRequestCommentThread> listThreads(ThreadOptions options) {
		return this.routes.get(THREADS)
			.query(options)
			.fetchPages(GitPullRequestCommentThread::new, Paging.byContinuationHeader());
	}

	/**
	 * Returns a thread.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/pull-request-threads/get">Get</a>
	 */
	public Mono<GitPullRequestCommentThread> getThread(int threadId) {
		return getThread(threadId, ThreadOptions.defaults());
	}

	/**
	 * Returns a thread, with its place in the iterations that the options name.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/pull-request-threads/get">Get</a>
	 */
	public Mono<GitPullRequestCommentThread> getThread(int threadId, ThreadOptions options) {
		return this.routes.get(THREAD, threadId).query(options).fetch(GitPullRequestCommentThread::new);
	}

	/**
	 * Begins a thread and returns it.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/pull-request-threads/create">Create</a>
	 */
	public Mono<GitPullRequestCommentThread> createThread(ThreadRequest thread) {
		return this.routes.post(THREADS).body(thread).fetch(GitPullRequestCommentThread::new);
	}

	/**
	 * Sets what became of a thread, and returns it.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/pull-request-threads/update">Update</a>
	 */
	public Mono<GitPullRequestCommentThread> updateStatus(int threadId, CommentThreadStatus status) {
		return this.routes.patch(THREAD, threadId)
			.body(Map.of("status", status))
			.fetch(GitPullRequestCommentThread::new);
	}

	/**
	 * Deletes all comments of a thread, which deletes the thread. A comment that is
	 * deleted already is passed over; any other failure ends the deletion, and the
	 * comments that come later stay.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/pull-request-thread-comments/delete">Delete</a>
	 */
	public Mono<Void> deleteThread(int threadId) {
		return getThread(threadId).flatMap(this::delete);
	}

	/**
	 * Lists the threads that were begun by {@link #setThread(String, ThreadRequest)} with
	 * this identifier, without those that were deleted.
	 * @param identifier what the caller knows the thread by; case counts
	 * @throws IllegalArgumentException if the identifier is blank
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/pull-request-threads/list">List</a>
	 */
	public PagedFlux<GitPullRequestCommentThread> findThreads(String identifier) {
		ThreadMarker marker = new ThreadMarker(identifier);
		PagedFlux<GitPullRequestCommentThread> all = listThreads();
		return PagedFlux.of((token) -> all.page(token)
			.map((page) -> new Page<>(page.items().stream().filter(marker::isOn).toList(), page.nextToken())));
	}

	/**
	 * Makes the thread of an identifier so: begins it if there is none, changes its first
	 * comment if that has another text, and sends nothing otherwise. Status and place
	 * count when it is begun; what people made of them later stays.
	 * @param identifier what the caller knows the thread by, such as {@code coverage};
	 * case counts
	 * @return the thread as it is then; of several with this identifier, the oldest
	 * @throws IllegalArgumentException if the identifier is blank
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/pull-request-threads/create">Create</a>
	 */
	public Mono<GitPullRequestCommentThread> setThread(String identifier, ThreadRequest thread) {
		return new ThreadUpsert(this, new ThreadMarker(identifier), thread).run();
	}

	/**
	 * Deletes all threads of an identifier, with their answers. A comment that is deleted
	 * already is passed over; any other failure ends the deletion.
	 * @param identifier what the caller knows the threads by; case counts
	 * @throws IllegalArgumentException if the identifier is blank
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/pull-request-thread-comments/delete">Delete</a>
	 */
	public Mono<Void> deleteThreads(String identifier) {
		return findThreads(identifier).concatMap(this::delete).then();
	}

	/**
	 * Lists the comments of a thread.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/pull-request-thread-comments/list">List</a>
	 */
	public PagedFlux<Comment> listComments(int threadId) {
		return this.routes.get(COMMENTS, threadId).fetchPages(Comment::new, Paging.byContinuationHeader());
	}

	/**
	 * Returns a comment.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/pull-request-thread-comments/get">Get</a>
	 */
	public Mono<Comment> getComment(int threadId, int commentId) {
		return this.routes.get(COMMENT, threadId, commentId).fetch(Comment::new);
	}

	/**
	 * Answers a comment of a thread, and returns the answer.
	 * @param commentId the comment; the first one of a thread is 1
	 * @param text the answer, in Markdown
	 * @throws IllegalArgumentException if the text is blank
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/pull-request-thread-comments/create">Create</a>
	 */
	public Mono<Comment> reply(int threadId, int commentId, String text) {
		return this.routes.post(COMMENTS, threadId)
			.body(Map.of("parentCommentId", commentId, "content", ThreadText.required(text), "commentType",
					CommentType.TEXT))
			.fetch(Comment::new);
	}

	/**
	 * Changes the text of a comment, and returns it.
	 * @param text the text, in Markdown
	 * @throws IllegalArgumentException if the text is blank
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/pull-request-thread-comments/update">Update</a>
	 */
	public Mono<Comment> updateComment(int threadId, int commentId, String text) {
		return this.routes.patch(COMMENT, threadId, commentId)
			.body(Map.of("content", ThreadText.required(text)))
			.fetch(Comment::new);
	}

	/**
	 * Deletes a comment.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/pull-request-thread-comments/delete">Delete</a>
	 */
	public Mono<Void> deleteComment(int threadId, int commentId) {
		return this.routes.delete(COMMENT, threadId, commentId).send();
	}

	/**
	 * Lists who likes a comment.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/pull-request-comment-likes/list">List</a>
	 */
	public PagedFlux<IdentityRef> listLikes(int threadId, int commentId) {
		return this.routes.get(LIKES, threadId, commentId).fetchPages(IdentityRef::new, Paging.byContinuationHeader());
	}

	/**
	 * Likes a comment.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/pull-request-comment-likes/create">Create</a>
	 */
	public Mono<Void> addLike(int threadId, int commentId) {
		return this.routes.post(LIKES, threadId, commentId).send();
	}

	/**
	 * Takes back that the caller likes a comment.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/pull-request-comment-likes/delete">Delete</a>
	 */
	public Mono<Void> removeLike(int threadId, int commentId) {
		return this.routes.delete(LIKES, threadId, commentId).send();
	}

	private Mono<Void> delete(GitPullRequestCommentThread thread) {
		return Flux.fromIterable(thread.comments())
			.filter((comment) -> !comment.isDeleted())
			.concatMap((comment) -> deleteComment(thread.id(), comment.id()).onErrorResume(AdoNotFoundException.class,
					(gone) -> Mono.empty()))
			.then();
	}

}
