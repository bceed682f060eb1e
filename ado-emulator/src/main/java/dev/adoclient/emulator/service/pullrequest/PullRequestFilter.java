package dev.adoclient.emulator.service.pullrequest;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.pullrequest.HostedPullRequest;
import dev.adoclient.emulator.pullrequest.Lifecycle;
import dev.adoclient.emulator.pullrequest.ReviewState;
import dev.adoclient.emulator.pullrequest.TimeRangeKind;
import dev.adoclient.emulator.rest.Call;
import org.jspecify.annotations.Nullable;

/** Which pull requests a search asks for. */
final class PullRequestFilter {

	private final Call call;

	private final ReviewState state;

	private final TimeRangeKind timeRange;

	PullRequestFilter(Call call) {
		this.call = call;
		ReviewState asked = call.code(ReviewState.class, "searchCriteria.status", ReviewState.ACTIVE);
		this.state = (asked == ReviewState.NOT_SET) ? ReviewState.ACTIVE : asked;
		this.timeRange = call.code(TimeRangeKind.class, "searchCriteria.queryTimeRangeType", TimeRangeKind.CREATED);
	}

	boolean fits(HostedPullRequest pullRequest) {
		Lifecycle lifecycle = pullRequest.lifecycle();
		return (this.state == ReviewState.ALL || lifecycle.state() == this.state)
				&& is("sourceRefName", lifecycle.source()) && is("targetRefName", lifecycle.target())
				&& isId("creatorId", pullRequest.createdBy().id())
				&& isId("repositoryId", pullRequest.repository().id())
				&& isId("sourceRepositoryId", pullRequest.repository().id()) && isReviewedBy(pullRequest)
				&& isWithin(pullRequest) && hasTitle(pullRequest);
	}

	private @Nullable String criterion(String name) {
		return this.call.text("searchCriteria." + name);
	}

	private boolean is(String name, String value) {
		String asked = criterion(name);
		return asked == null || asked.equals(value);
	}

	private boolean isId(String name, UUID value) {
		UUID asked = id(name);
		return asked == null || asked.equals(value);
	}

	private @Nullable UUID id(String name) {
		String text = criterion(name);
		try {
			return (text != null) ? UUID.fromString(text) : null;
		}
		catch (IllegalArgumentException ex) {
			throw ServiceException.invalidParameter("searchCriteria." + name, String.valueOf(text));
		}
	}

	private boolean isReviewedBy(HostedPullRequest pullRequest) {
		UUID asked = id("reviewerId");
		return asked == null || pullRequest.reviewer(asked) != null;
	}

	private boolean isWithin(HostedPullRequest pullRequest) {
		Instant from = this.call.time("searchCriteria.minTime");
		Instant to = this.call.time("searchCriteria.maxTime");
		Instant time = (this.timeRange == TimeRangeKind.CLOSED) ? pullRequest.lifecycle().closedDate()
				: pullRequest.creationDate();
		return (from == null && to == null)
				|| (time != null && (from == null || !time.isBefore(from)) && (to == null || !time.isAfter(to)));
	}

	/** A criterion that came with version 7.2; earlier versions do not look at it. */
	private boolean hasTitle(HostedPullRequest pullRequest) {
		String asked = this.call.text("api-version", "").startsWith("7.2") ? criterion("title") : null;
		return asked == null || pullRequest.title().toLowerCase(Locale.ROOT).contains(asked.toLowerCase(Locale.ROOT));
	}

}
