package dev.adoclient.area.git;

import java.util.List;

import reactor.core.publisher.Mono;
import tools.jackson.databind.node.JsonNodeFactory;

import dev.adoclient.blocking.GenerateBlocking;
import dev.adoclient.blocking.MayBeEmpty;
import dev.adoclient.error.AdoConflictException;
import dev.adoclient.error.AdoNotFoundException;
import dev.adoclient.http.Paging;
import dev.adoclient.model.BranchNames;
import dev.adoclient.paging.PagedFlux;

/**
 * The refs of one git repository: its branches, with how far they are apart, its tags and
 * others. Branches are named {@code main} or {@code refs/heads/main}, tags {@code v1} or
 * {@code refs/tags/v1}. Safe to share between threads.
 *
 * @see <a href= "https://learn.microsoft.com/rest/api/azure/devops/git/refs">Refs</a>
 */
@GenerateBlocking
public class GitRefsAsyncClient {

	private static final String BRANCH_STATS = "/stats/branches";

	private final RepositoryRoutes routes;

	private final BranchTips tips;

	GitRefsAsyncClient(RepositoryRoutes routes) {
		this.routes = routes;
		this.tips = new BranchTips(routes);
	}

	/**
	 * Lists all refs: branches, tags and others.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/refs/list">List</a>
	 */
	public PagedFlux<GitRef> listRefs() {
		return listRefs(RefQuery.all());
	}

	/**
	 * Lists the refs that the query names.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/refs/list">List</a>
	 */
	public PagedFlux<GitRef> listRefs(RefQuery query) {
		return this.routes.get("/refs").query(query).fetchPages(GitRef::new, Paging.byContinuationHeader());
	}

	/**
	 * Returns the branch or another ref; empty if there is none of exactly this name.
	 * @param ref a branch, or a full name, such as {@code refs/tags/v1}
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/refs/list">List</a>
	 */
	@MayBeEmpty
	public Mono<GitRef> getRef(String ref) {
		return this.tips.find(ref);
	}

	/**
	 * Creates, moves and deletes refs, and returns what came of each.
	 * @throws IllegalArgumentException if no ref is named
	 * @throws AdoConflictException if the service refuses one; it names the ref and the
	 * status. Others may have been updated.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/refs/update-refs">Update
	 * Refs</a>
	 */
	public Mono<List<GitRefUpdateResult>> updateRefs(RefUpdate... updates) {
		return new RefWriter(this.routes, updates).write();
	}

	/**
	 * Creates a branch at a commit.
	 * @throws AdoConflictException if the service refuses it, as where the branch exists
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/refs/update-refs">Update
	 * Refs</a>
	 */
	public Mono<GitRefUpdateResult> createBranch(String branch, String commitId) {
		return updateRef(RefUpdate.create(branch, commitId));
	}

	/**
	 * Deletes a branch, wherever it is now.
	 * @throws AdoNotFoundException if there is no such branch
	 * @throws AdoConflictException if the service refuses it, as where the branch is
	 * locked
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/refs/update-refs">Update
	 * Refs</a>
	 */
	public Mono<GitRefUpdateResult> deleteBranch(String branch) {
		return this.tips.commitOf(branch).flatMap((commitId) -> deleteBranch(branch, commitId));
	}

	/**
	 * Deletes a branch if it is still at a commit.
	 * @throws AdoConflictException if it is elsewhere, or the service refuses for another
	 * reason
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/refs/update-refs">Update
	 * Refs</a>
	 */
	public Mono<GitRefUpdateResult> deleteBranch(String branch, String commitId) {
		return updateRef(RefUpdate.delete(branch, commitId));
	}

	/**
	 * Locks a branch, so that only the caller can push to it, and returns it.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/refs/update-ref">Update
	 * Ref</a>
	 */
	public Mono<GitRef> lockBranch(String branch) {
		return lock(branch, true);
	}

	/**
	 * Takes the lock of a branch away, and returns the branch.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/refs/update-ref">Update
	 * Ref</a>
	 */
	public Mono<GitRef> unlockBranch(String branch) {
		return lock(branch, false);
	}

	/**
	 * Creates a tag without a message.
	 * @param objectId the commit that it names
	 * @throws AdoConflictException if the service refuses it, as where the tag exists
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/refs/update-refs">Update
	 * Refs</a>
	 */
	public Mono<GitRefUpdateResult> createTag(String tag, String objectId) {
		return updateRef(RefUpdate.create(RefNames.tag(tag), objectId));
	}

	/**
	 * Deletes a tag.
	 * @param objectId the commit or the annotated tag that it is at
	 * @throws AdoConflictException if the service refuses it
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/refs/update-refs">Update
	 * Refs</a>
	 */
	public Mono<GitRefUpdateResult> deleteTag(String tag, String objectId) {
		return updateRef(RefUpdate.delete(RefNames.tag(tag), objectId));
	}

	/**
	 * Creates a tag with a message and returns it.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/annotated-tags/create">Create</a>
	 */
	public Mono<GitAnnotatedTag> createAnnotatedTag(TagRequest tag) {
		return this.routes.post("/annotatedtags").body(tag).fetch(GitAnnotatedTag::new);
	}

	/**
	 * Returns a tag that has a message.
	 * @param objectId the id of the tag, not of its commit: {@link GitRef#objectId()}
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/annotated-tags/get">Get</a>
	 */
	public Mono<GitAnnotatedTag> getAnnotatedTag(String objectId) {
		return this.routes.get("/annotatedtags/{objectId}", objectId).fetch(GitAnnotatedTag::new);
	}

	/**
	 * Returns how far a branch is ahead of and behind the default branch.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/stats/get">Get</a>
	 */
	public Mono<GitBranchStats> getBranchStats(String branch) {
		return getBranchStats(branch, BranchStatsOptions.defaults());
	}

	/**
	 * Returns how far a branch is ahead of and behind the version that the options name.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/stats/get">Get</a>
	 */
	public Mono<GitBranchStats> getBranchStats(String branch, BranchStatsOptions options) {
		return this.routes.get(BRANCH_STATS)
			.required("name", BranchNames.shortName(branch))
			.query(options)
			.fetch(GitBranchStats::new);
	}

	/**
	 * Lists how far each branch is ahead of and behind the default branch.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/stats/list">List</a>
	 */
	public PagedFlux<GitBranchStats> listBranchStats() {
		return listBranchStats(BranchStatsOptions.defaults());
	}

	/**
	 * Lists how far each branch is ahead of and behind the version that the options name.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/stats/list">List</a>
	 */
	public PagedFlux<GitBranchStats> listBranchStats(BranchStatsOptions options) {
		return this.routes.get(BRANCH_STATS)
			.query(options)
			.fetchPages(GitBranchStats::new, Paging.byContinuationHeader());
	}

	private Mono<GitRefUpdateResult> updateRef(RefUpdate update) {
		return updateRefs(update).map((results) -> results.get(0));
	}

	private Mono<GitRef> lock(String branch, boolean locked) {
		return this.routes.patch("/refs")
			.parameter("filter", RefNames.branchFilter(branch))
			.body(JsonNodeFactory.instance.objectNode().put("isLocked", locked))
			.fetch(GitRef::new);
	}

}
