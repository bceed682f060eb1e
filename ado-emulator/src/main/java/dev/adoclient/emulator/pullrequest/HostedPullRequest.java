package dev.adoclient.emulator.pullrequest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import dev.adoclient.emulator.git.HostedRepository;
import dev.adoclient.emulator.git.PostedStatus;
import dev.adoclient.emulator.host.Happening;
import dev.adoclient.emulator.host.Person;
import dev.adoclient.emulator.host.ServiceHost;
import org.jspecify.annotations.Nullable;

/**
 * One pull request: what is said of it, who reviews it, and what is discussed. Its way
 * from open to merged is in {@link Lifecycle}. Guarded by the organization's lock.
 */
public final class HostedPullRequest {

	private final ServiceHost host;

	private final int id;

	private final HostedRepository repository;

	private final Lifecycle lifecycle;

	private final Instant creationDate;

	private final Map<UUID, ReviewerVote> reviewers = new LinkedHashMap<>();

	private final Set<String> labels = new LinkedHashSet<>();

	private final List<PostedStatus> statuses = new ArrayList<>();

	private final List<DiscussionThread> threads = new ArrayList<>();

	private final Map<String, @Nullable Object> properties = new LinkedHashMap<>();

	private Person createdBy;

	private String title;

	private String description = "";

	private boolean draft;

	private int lastThreadId;

	private int lastStatusId;

	HostedPullRequest(ServiceHost host, int id, HostedRepository repository, Lifecycle lifecycle, String title,
			Person createdBy) {
		this.host = host;
		this.id = id;
		this.repository = repository;
		this.lifecycle = lifecycle;
		this.title = title;
		this.createdBy = createdBy;
		this.creationDate = host.preciseNow();
	}

	public int id() {
		return this.id;
	}

	public HostedRepository repository() {
		return this.repository;
	}

	/** How far it has come, and what it merges. */
	public Lifecycle lifecycle() {
		return this.lifecycle;
	}

	public Instant creationDate() {
		return this.creationDate;
	}

	public Person createdBy() {
		return this.createdBy;
	}

	/** Lets somebody else have opened it. */
	public void createdBy(Person person) {
		this.createdBy = person;
	}

	public String title() {
		return this.title;
	}

	public void title(String text) {
		this.title = text;
	}

	public String description() {
		return this.description;
	}

	public void description(String text) {
		this.description = text;
	}

	public boolean draft() {
		return this.draft;
	}

	/** Makes it a draft, or one that is ready; a draft has no votes. */
	public void draft(boolean unfinished) {
		if (unfinished && !this.draft) {
			this.reviewers.replaceAll((person, reviewer) -> reviewer.with(0));
		}
		this.draft = unfinished;
	}

	/** What the rest of the service calls it. */
	public String artifactId() {
		return "vstfs:///Git/PullRequestId/" + this.repository.projectId() + "%2f" + this.repository.id() + "%2f"
				+ this.id;
	}

	/** Returns the reviewers, in the order in which they came. */
	public Collection<ReviewerVote> reviewers() {
		return List.copyOf(this.reviewers.values());
	}

	/** Returns the reviewer of that id, or null. */
	public @Nullable ReviewerVote reviewer(UUID person) {
		return this.reviewers.get(person);
	}

	/** Adds the reviewer, or takes over what became of them. */
	public ReviewerVote review(ReviewerVote reviewer) {
		ReviewerVote before = this.reviewers.put(reviewer.person().id(), reviewer);
		if (reviewer.vote() != ((before != null) ? before.vote() : 0)) {
			this.host.happened(Happening.Kind.VOTE_CAST, this.id, reviewer.person() + " " + reviewer.vote());
			note("VoteUpdate", reviewer.person().displayName() + " voted " + reviewer.vote(), reviewer.person());
		}
		return reviewer;
	}

	/** Takes the reviewer away; nothing happens where there is none. */
	public void unassign(UUID person) {
		this.reviewers.remove(person);
	}

	/** The labels, which have no case and may be added and removed. */
	public Set<String> labels() {
		return this.labels;
	}

	/** The properties of other people's making, by name: texts and numbers. */
	public Map<String, @Nullable Object> properties() {
		return this.properties;
	}

	/** Returns what was said of it, the latest last. */
	public List<PostedStatus> statuses() {
		return List.copyOf(this.statuses);
	}

	/** Says something of it. */
	public PostedStatus post(PostedStatus status) {
		PostedStatus posted = status.withId(++this.lastStatusId);
		this.statuses.add(posted);
		this.host.happened(Happening.Kind.STATUS_POSTED, posted.id(), "pull request " + this.id);
		return posted;
	}

	/** Takes back what was said of it; false where nothing of that id was. */
	public boolean takeBack(int statusId) {
		return this.statuses.removeIf((status) -> status.id() == statusId);
	}

	/** Returns the discussions, in the order in which they began. */
	public List<DiscussionThread> threads() {
		return List.copyOf(this.threads);
	}

	/** Returns the discussion of that id, or refuses as the service does. */
	public DiscussionThread thread(int threadId) {
		return this.threads.stream()
			.filter((thread) -> thread.id() == threadId)
			.findFirst()
			.orElseThrow(() -> PullRequestRefusals.noThread(threadId));
	}

	/** Begins a discussion, which nobody has said anything in. */
	public DiscussionThread discuss() {
		DiscussionThread thread = new DiscussionThread(this.host, ++this.lastThreadId);
		this.threads.add(thread);
		this.host.happened(Happening.Kind.THREAD_CREATED, thread.id(), "pull request " + this.id);
		return thread;
	}

	/** Writes down what happened, as a discussion of the system's own. */
	void note(String kind, String content, Person about) {
		DiscussionThread thread = new DiscussionThread(this.host, ++this.lastThreadId);
		thread.put(Map.of("CodeReviewThreadType", kind));
		thread.about(about);
		thread.say(about, content, CommentKind.SYSTEM, 0);
		this.threads.add(thread);
	}

}
