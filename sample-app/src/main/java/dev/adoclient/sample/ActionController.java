package dev.adoclient.sample;

import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import dev.adoclient.AdoClient;
import dev.adoclient.AuthenticatedUser;
import dev.adoclient.area.builds.Build;
import dev.adoclient.area.builds.BuildRequest;
import dev.adoclient.area.builds.BuildUpdate;
import dev.adoclient.area.git.PullRequestClient;
import dev.adoclient.area.git.ThreadRequest;
import dev.adoclient.area.git.Vote;
import dev.adoclient.area.workitems.SystemFields;
import dev.adoclient.area.workitems.WorkItemChange;

/**
 * What can be done from the page, through the blocking client: a write, and a sentence
 * that says what happened. Why it did not is said by {@link Failures}. Then everybody who
 * watches sees it.
 */
@Controller
class ActionController {

	private final AdoClient ado;

	private final Live live;

	private final Words words;

	ActionController(AdoClient ado, Live live, Words words) {
		this.ado = ado;
		this.live = live;
		this.words = words;
	}

	@PostMapping("/builds")
	Mono<ModelAndView> queue(@RequestParam int definition, @RequestParam String branch, HttpServletRequest request) {
		Build build = this.ado.builds().queueBuild(BuildRequest.of(definition).branch(branch));
		return said("Queued " + name(build) + " of " + this.words.branch(build.sourceBranch()) + ".", request);
	}

	@PostMapping("/builds/{id}/cancel")
	Mono<ModelAndView> cancel(@PathVariable int id, HttpServletRequest request) {
		Build build = this.ado.builds().updateBuild(id, BuildUpdate.cancel());
		return said("Asked " + name(build) + " to stop.", request);
	}

	@PostMapping("/pulls/{repository}/{id}/comments")
	Mono<ModelAndView> comment(@PathVariable String repository, @PathVariable int id, @RequestParam String text,
			HttpServletRequest request) {
		if (text.isBlank()) {
			return Mono.just(Said.view("Nothing was said: the comment is empty.", "bad", request));
		}
		pull(repository, id).threads().createThread(ThreadRequest.of(text));
		return said("Commented on pull request " + id + ".", request);
	}

	@PostMapping("/pulls/{repository}/{id}/votes")
	Mono<ModelAndView> vote(@PathVariable String repository, @PathVariable int id, @RequestParam Vote vote,
			HttpServletRequest request) {
		String me = this.ado.checkAccess()
			.authenticatedUser()
			.map(AuthenticatedUser::id)
			.map(Objects::toString)
			.orElseThrow(() -> new IllegalStateException("Only a person can vote, and the token is nobody's."));
		pull(repository, id).reviewers().vote(me, vote);
		return said("Your vote on pull request " + id + ": " + this.words.of(vote) + ".", request);
	}

	/** Moves the revision that was on the page: nobody's change is overwritten unseen. */
	@PostMapping("/work/{id}")
	Mono<ModelAndView> move(@PathVariable int id, @RequestParam int rev, @RequestParam String state,
			HttpServletRequest request) {
		this.ado.workItems()
			.updateWorkItem(id, WorkItemChange.empty().expectingRevision(rev).set(SystemFields.STATE, state));
		return said("Work item " + id + " is now " + state + ".", request);
	}

	private PullRequestClient pull(String repository, int id) {
		return this.ado.pullRequest(this.ado.connection().project().orElseThrow(), repository, id);
	}

	private static String name(Build build) {
		return ((build.definition() != null) ? build.definition().name() + " " : "") + build.buildNumber();
	}

	private Mono<ModelAndView> said(String text, HttpServletRequest request) {
		return this.live.look().thenReturn(Said.view(text, "good", request));
	}

}
