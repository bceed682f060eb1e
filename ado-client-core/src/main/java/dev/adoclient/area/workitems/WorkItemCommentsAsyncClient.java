package dev.adoclient.area.workitems;

import java.util.Collection;
import java.util.Map;

import reactor.core.publisher.Mono;

import org.springframework.http.HttpMethod;

import dev.adoclient.blocking.GenerateBlocking;
import dev.adoclient.blocking.MayBeEmpty;
import dev.adoclient.http.Call;
import dev.adoclient.http.Paging;
import dev.adoclient.model.IdentityRef;
import dev.adoclient.paging.PagedFlux;

/**
 * The comments on work items of one project, with their versions and reactions. They are
 * a preview. Safe to share between threads.
 *
 * @see <a href=
 * "https://learn.microsoft.com/rest/api/azure/devops/wit/comments">Comments</a>
 */
@GenerateBlocking
public class WorkItemCommentsAsyncClient {

	private static final String COMMENTS = "/wit/workItems/{workItemId}/comments";

	private static final String COMMENT = COMMENTS + "/{commentId}";

	private static final String REACTION = "/reactions/{reactionType}";

	private static final int USERS = 100;

	private final WorkItemRoutes routes;

	WorkItemCommentsAsyncClient(WorkItemRoutes routes) {
		this.routes = routes;
	}

	/**
	 * Lists the comments on a work item, the newest first.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wit/comments/get-comments">Get
	 * Comments</a>
	 */
	public PagedFlux<Comment> listComments(int workItemId) {
		return listComments(workItemId, CommentQuery.all());
	}

	/**
	 * Lists the comments on a work item that the query names, the newest first unless it
	 * says otherwise.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wit/comments/get-comments">Get
	 * Comments</a>
	 */
	public PagedFlux<Comment> listComments(int workItemId, CommentQuery query) {
		return pages(comments(HttpMethod.GET, workItemId).query(query));
	}

	/**
	 * Lists the comments of the ids.
	 * @throws IllegalArgumentException if there is no id
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wit/comments/get-comments-batch">Get
	 * Comments Batch</a>
	 */
	public PagedFlux<Comment> listComments(int workItemId, Collection<Integer> commentIds) {
		return listComments(workItemId, commentIds, CommentOptions.defaults());
	}

	/**
	 * Lists the comments of the ids, with what the options name.
	 * @throws IllegalArgumentException if there is no id
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wit/comments/get-comments-batch">Get
	 * Comments Batch</a>
	 */
	public PagedFlux<Comment> listComments(int workItemId, Collection<Integer> commentIds, CommentOptions options) {
		return pages(comments(HttpMethod.GET, workItemId).parameter("ids", IdList.of(commentIds)).query(options));
	}

	/**
	 * Returns a comment.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wit/comments/get-comment">Get
	 * Comment</a>
	 */
	public Mono<Comment> getComment(int workItemId, int commentId) {
		return getComment(workItemId, commentId, CommentOptions.defaults());
	}

	/**
	 * Returns a comment, with what the options name.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wit/comments/get-comment">Get
	 * Comment</a>
	 */
	public Mono<Comment> getComment(int workItemId, int commentId, CommentOptions options) {
		return comment(HttpMethod.GET, workItemId, commentId).query(options).fetch(Comment::new);
	}

	/**
	 * Adds a comment and returns it.
	 * @param html the text, as HTML
	 * @throws IllegalArgumentException if the text is blank
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wit/comments/add-comment">Add
	 * Comment</a>
	 */
	public Mono<Comment> addComment(int workItemId, String html) {
		return comments(HttpMethod.POST, workItemId).body(text(html)).fetch(Comment::new);
	}

	/**
	 * Adds a comment in the format and returns it.
	 * @throws IllegalArgumentException if the text is blank
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wit/comments/add-work-item-comment">Add
	 * Work Item Comment</a>
	 */
	public Mono<Comment> addComment(int workItemId, String text, CommentFormat format) {
		return comments(HttpMethod.POST, workItemId).parameter("format", format).body(text(text)).fetch(Comment::new);
	}

	/**
	 * Replaces the text of a comment and returns the comment.
	 * @param html the text, as HTML
	 * @throws IllegalArgumentException if the text is blank
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wit/comments/update-comment">Update
	 * Comment</a>
	 */
	public Mono<Comment> updateComment(int workItemId, int commentId, String html) {
		return comment(HttpMethod.PATCH, workItemId, commentId).body(text(html)).fetch(Comment::new);
	}

	/**
	 * Replaces the text of a comment, in the format, and returns the comment.
	 * @throws IllegalArgumentException if the text is blank
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wit/comments/update-work-item-comment">Update
	 * Work Item Comment</a>
	 */
	public Mono<Comment> updateComment(int workItemId, int commentId, String text, CommentFormat format) {
		return comment(HttpMethod.PATCH, workItemId, commentId).parameter("format", format)
			.body(text(text))
			.fetch(Comment::new);
	}

	/**
	 * Deletes a comment. It stays in the history of the work item.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wit/comments/delete">Delete</a>
	 */
	public Mono<Void> deleteComment(int workItemId, int commentId) {
		return comment(HttpMethod.DELETE, workItemId, commentId).send();
	}

	/**
	 * Lists the versions of a comment: what its text was before.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wit/comments-versions/list">List</a>
	 */
	public PagedFlux<CommentVersion> listVersions(int workItemId, int commentId) {
		return part(HttpMethod.GET, "/versions", workItemId, commentId).fetchPages(CommentVersion::new,
				Paging.byContinuationHeader());
	}

	/**
	 * Returns a version of a comment.
	 * @param version counts from one
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wit/comments-versions/get">Get</a>
	 */
	public Mono<CommentVersion> getVersion(int workItemId, int commentId, int version) {
		return part(HttpMethod.GET, "/versions/{version}", workItemId, commentId, version).fetch(CommentVersion::new);
	}

	/**
	 * Lists the reactions to a comment: each kind, and how often it was given.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wit/comments-reactions/list">List</a>
	 */
	public PagedFlux<CommentReaction> listReactions(int workItemId, int commentId) {
		return part(HttpMethod.GET, "/reactions", workItemId, commentId).fetchPages(CommentReaction::new,
				Paging.byContinuationHeader());
	}

	/**
	 * Reacts to a comment and returns the reactions of that kind.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wit/comments-reactions/create">Create</a>
	 */
	public Mono<CommentReaction> addReaction(int workItemId, int commentId, CommentReactionType type) {
		return part(HttpMethod.PUT, REACTION, workItemId, commentId, type).fetch(CommentReaction::new);
	}

	/**
	 * Takes our reaction to a comment back and returns the reactions of that kind that
	 * are left, unless the service answers nothing.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wit/comments-reactions/delete">Delete</a>
	 */
	@MayBeEmpty
	public Mono<CommentReaction> deleteReaction(int workItemId, int commentId, CommentReactionType type) {
		return part(HttpMethod.DELETE, REACTION, workItemId, commentId, type).fetchIfPresent(CommentReaction::new);
	}

	/**
	 * Lists who reacted to a comment in that way. A page has 100 people.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wit/comment-reactions-engaged-users/list">List</a>
	 */
	public PagedFlux<IdentityRef> listReactingUsers(int workItemId, int commentId, CommentReactionType type) {
		return part(HttpMethod.GET, REACTION + "/users", workItemId, commentId, type).parameter("$top", USERS)
			.fetchPages(IdentityRef::new, Paging.bySkip(USERS));
	}

	private static PagedFlux<Comment> pages(Call call) {
		return call.fetchPages(Comment::new, Paging.byProperty("comments", "continuationToken", "continuationToken"));
	}

	private Call comments(HttpMethod method, int workItemId) {
		return this.routes.project().call(method, COMMENTS, workItemId).preview(4);
	}

	private Call comment(HttpMethod method, int workItemId, int commentId) {
		return this.routes.project().call(method, COMMENT, workItemId, commentId).preview(4);
	}

	private Call part(HttpMethod method, String route, Object... values) {
		return this.routes.project().call(method, COMMENT + route, values).preview(1);
	}

	private static Map<String, String> text(String text) {
		if (text.isBlank()) {
			throw new IllegalArgumentException("The comment is blank");
		}
		return Map.of("text", text);
	}

}
