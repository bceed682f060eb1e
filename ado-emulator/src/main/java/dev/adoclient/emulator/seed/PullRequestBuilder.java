package dev.adoclient.emulator.seed;

import dev.adoclient.emulator.host.Person;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.pullrequest.CommentKind;
import dev.adoclient.emulator.pullrequest.DiscussionThread;
import dev.adoclient.emulator.pullrequest.HostedPullRequest;
import dev.adoclient.emulator.pullrequest.ReviewerVote;
import dev.adoclient.emulator.pullrequest.ThreadState;

/**
 * Fills one pull request. Every step takes effect at once. Whoever is named and not known
 * yet joins the organization.
 */
public final class PullRequestBuilder {

	private final Organization organization;

	private final RepositoryBuilder repository;

	private final HostedPullRequest pullRequest;

	private Person author;

	PullRequestBuilder(Organization organization, RepositoryBuilder repository, HostedPullRequest pullRequest) {
		this.organization = organization;
		this.repository = repository;
		this.pullRequest = pullRequest;
		this.author = pullRequest.createdBy();
	}

	/** The id, unique in the organization. */
	public int id() {
		return this.pullRequest.id();
	}

	/** What the service knows of it. */
	public HostedPullRequest state() {
		return this.pullRequest;
	}

	/** Lets that person have opened it. */
	public PullRequestBuilder by(String name) {
		this.author = person(name);
		this.pullRequest.createdBy(this.author);
		return this;
	}

	/** Pushes a change of that file to its branch, which makes another iteration. */
	public PullRequestBuilder changing(String path, String text) {
		this.repository.commit(this.pullRequest.lifecycle().source(), "Change " + path, path, text, this.author);
		return this;
	}

	/**
	 * Lets that person vote: 10 approves, 5 approves with suggestions, -5 waits, -10
	 * rejects.
	 */
	public PullRequestBuilder vote(String name, int vote) {
		if (!ReviewerVote.isVote(vote)) {
			throw new IllegalArgumentException("There is no vote " + vote);
		}
		this.pullRequest.review(ReviewerVote.none(person(name)).with(vote));
		return this;
	}

	/** Lets that person begin a discussion, which is open. */
	public PullRequestBuilder comment(String name, String text) {
		DiscussionThread thread = this.pullRequest.discuss();
		thread.say(person(name), text, CommentKind.TEXT, 0);
		thread.state(ThreadState.ACTIVE);
		return this;
	}

	/** Adds a label. */
	public PullRequestBuilder label(String label) {
		this.pullRequest.labels().add(label);
		return this;
	}

	/** Makes it a draft. */
	public PullRequestBuilder draft() {
		this.pullRequest.draft(true);
		return this;
	}

	private Person person(String name) {
		return Newcomers.person(this.organization, name);
	}

}
