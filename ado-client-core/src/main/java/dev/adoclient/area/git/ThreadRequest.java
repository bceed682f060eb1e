package dev.adoclient.area.git;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoBody;

/**
 * A thread to be begun: its first comment, and where it is.
 */
public final class ThreadRequest extends AdoBody<ThreadRequest> {

	private static final String PROPERTIES = "properties";

	private static final String CONTEXT = "pullRequestThreadContext";

	private ThreadRequest(ObjectNode json) {
		super(json);
	}

	/**
	 * Returns an active thread about the whole pull request.
	 * @param text its first comment, in Markdown
	 * @throws IllegalArgumentException if the text is blank
	 */
	public static ThreadRequest of(String text) {
		ObjectNode json = JsonNodeFactory.instance.objectNode();
		json.putArray("comments")
			.addObject()
			.put("parentCommentId", 0)
			.put("content", ThreadText.required(text))
			.put("commentType", CommentType.TEXT.value());
		json.put("status", CommentThreadStatus.ACTIVE.value());
		json.putObject(PROPERTIES)
			.putObject("Microsoft.TeamFoundation.Discussion.SupportsMarkdown")
			.put("$type", "System.Int32")
			.put("$value", 1);
		return new ThreadRequest(json);
	}

	/**
	 * Sets the status that the thread begins with.
	 */
	public ThreadRequest status(CommentThreadStatus status) {
		return property("status", status);
	}

	/**
	 * Sets the place in a file that the thread is about.
	 */
	public ThreadRequest position(ThreadPosition position) {
		return property("threadContext", position);
	}

	/**
	 * Sets the iterations whose difference the thread is about.
	 * @param first the iteration of the left side
	 * @param second the iteration of the right side
	 */
	public ThreadRequest iterations(int first, int second) {
		return change((json) -> json.withObject(CONTEXT)
			.putObject("iterationContext")
			.put("firstComparingIteration", first)
			.put("secondComparingIteration", second));
	}

	/**
	 * Sets the file by the number that it is followed by from iteration to iteration, as
	 * {@link GitPullRequestChange#changeTrackingId()} tells it.
	 */
	public ThreadRequest changeTrackingId(int id) {
		return change((json) -> json.withObject(CONTEXT).put("changeTrackingId", id));
	}

	@Override
	protected ThreadRequest with(ObjectNode json) {
		return new ThreadRequest(json);
	}

	String text() {
		return json().path("comments").path(0).path("content").asString("");
	}

	/**
	 * Returns the thread with a text among its properties, which nobody sees.
	 */
	ThreadRequest hidden(String name, String value) {
		return change((json) -> json.withObject(PROPERTIES)
			.putObject(name)
			.put("$type", "System.String")
			.put("$value", value));
	}

}
