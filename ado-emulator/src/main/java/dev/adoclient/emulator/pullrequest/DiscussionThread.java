package dev.adoclient.emulator.pullrequest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.adoclient.emulator.host.Happening;
import dev.adoclient.emulator.host.Person;
import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.host.ServiceHost;
import org.jspecify.annotations.Nullable;

/**
 * A discussion in a pull request. What it is attached to and its properties are kept as
 * they were sent. Guarded by the organization's lock.
 */
public final class DiscussionThread {

	private final ServiceHost host;

	private final int id;

	private final Instant publishedDate;

	private final List<DiscussionComment> comments = new ArrayList<>();

	private @Nullable ThreadState state;

	private @Nullable Map<String, @Nullable Object> fileContext;

	private @Nullable Map<String, @Nullable Object> iterationContext;

	private @Nullable Map<String, @Nullable Object> properties;

	private @Nullable Person about;

	private Instant updatedDate;

	DiscussionThread(ServiceHost host, int id) {
		this.host = host;
		this.id = id;
		this.publishedDate = host.now();
		this.updatedDate = this.publishedDate;
	}

	public int id() {
		return this.id;
	}

	public Instant publishedDate() {
		return this.publishedDate;
	}

	public Instant updatedDate() {
		return this.updatedDate;
	}

	public List<DiscussionComment> comments() {
		return List.copyOf(this.comments);
	}

	/** Where it stands; null where nobody ever said. */
	public @Nullable ThreadState state() {
		return this.state;
	}

	/** The file and the lines that it is about; null for the whole pull request. */
	public @Nullable Map<String, @Nullable Object> fileContext() {
		return this.fileContext;
	}

	/** The iterations that its lines belong to. */
	public @Nullable Map<String, @Nullable Object> iterationContext() {
		return this.iterationContext;
	}

	public @Nullable Map<String, @Nullable Object> properties() {
		return this.properties;
	}

	/** The person that a system's comment names; null for what people write. */
	public @Nullable Person about() {
		return this.about;
	}

	/** Whether every comment of it was deleted. */
	public boolean isDeleted() {
		return !this.comments.isEmpty() && this.comments.stream().allMatch(DiscussionComment::deleted);
	}

	/** Whether somebody still has to do something about it. */
	public boolean isOpen() {
		return !isDeleted() && (this.state == ThreadState.ACTIVE || this.state == ThreadState.PENDING);
	}

	/** Says where it stands. */
	public void state(ThreadState other) {
		this.state = other;
		this.updatedDate = this.host.now();
	}

	/** Attaches it to a file, and to the iterations that its lines belong to. */
	public void attach(@Nullable Map<String, @Nullable Object> file,
			@Nullable Map<String, @Nullable Object> iterations) {
		this.fileContext = (file != null) ? file : this.fileContext;
		this.iterationContext = (iterations != null) ? iterations : this.iterationContext;
	}

	/** Sets those properties, and leaves the others. */
	public void put(Map<String, @Nullable Object> more) {
		Map<String, @Nullable Object> all = new LinkedHashMap<>();
		if (this.properties != null) {
			all.putAll(this.properties);
		}
		all.putAll(more);
		this.properties = all;
		this.updatedDate = this.host.now();
	}

	void about(Person person) {
		this.about = person;
	}

	/** Adds a comment. */
	public DiscussionComment say(Person author, String content, CommentKind kind, int parentId) {
		if (parentId != 0) {
			get(parentId);
		}
		Instant now = this.host.now();
		DiscussionComment comment = new DiscussionComment(this.comments.size() + 1, parentId, author, content, kind,
				false, now, now, now, List.of());
		this.comments.add(comment);
		this.updatedDate = now;
		if (kind != CommentKind.SYSTEM) {
			this.host.happened(Happening.Kind.COMMENT_CREATED, comment.id(), "thread " + this.id);
		}
		return comment;
	}

	/** Returns the comment of that id, or refuses as the service does. */
	public DiscussionComment get(int commentId) {
		return this.comments.stream()
			.filter((comment) -> comment.id() == commentId)
			.findFirst()
			.orElseThrow(() -> noComment(commentId));
	}

	/** Lets the author change what the comment says. */
	public DiscussionComment edit(int commentId, String content, Person by) {
		DiscussionComment comment = own(commentId, by);
		this.host.happened(Happening.Kind.COMMENT_UPDATED, commentId, "thread " + this.id);
		return set(comment.saying(content, this.host.now()));
	}

	/** Lets the author delete the comment, which stays as one that is deleted. */
	public void delete(int commentId, Person by) {
		if (get(commentId).deleted()) {
			throw noComment(commentId);
		}
		DiscussionComment comment = own(commentId, by);
		this.host.happened(Happening.Kind.COMMENT_DELETED, commentId, "thread " + this.id);
		set(comment.asDeleted(this.host.now()));
	}

	/** Says that the person likes the comment, or does not any more. */
	public void like(int commentId, Person by, boolean likes) {
		set(get(commentId).liked(by, likes));
	}

	private DiscussionComment own(int commentId, Person by) {
		DiscussionComment comment = get(commentId);
		if (comment.deleted() || !comment.author().equals(by)) {
			throw PullRequestRefusals.of(403, "GitPullRequestCommentCannotBeUpdatedException",
					"The comment " + commentId + " cannot be updated: it is deleted, or somebody else wrote it.");
		}
		return comment;
	}

	private DiscussionComment set(DiscussionComment comment) {
		this.comments.set(comment.id() - 1, comment);
		this.updatedDate = this.host.now();
		return comment;
	}

	private ServiceException noComment(int commentId) {
		return PullRequestRefusals.of(404, "GitPullRequestCommentNotFoundException",
				"The comment " + commentId + " was not found in the thread " + this.id + ".");
	}

}
