package dev.adoclient.area.git;

import reactor.core.publisher.Mono;

import dev.adoclient.error.AdoNotFoundException;
import dev.adoclient.http.Call;
import dev.adoclient.http.Paging;
import dev.adoclient.model.BranchNames;

/**
 * Reads where the branches of a repository are.
 *
 * @param routes where the repository is
 */
record BranchTips(RepositoryRoutes routes) {

	/**
	 * Returns the branch or another ref; empty if there is none of exactly this name.
	 */
	Mono<GitRef> find(String ref) {
		String name = BranchNames.full(ref);
		// The service finds all refs whose name starts like this.
		return this.routes.get("/refs")
			.query(RefQuery.all().startingWith(name))
			.fetchPages(GitRef::new, Paging.byContinuationHeader())
			.filter((found) -> name.equals(found.name()))
			.next();
	}

	/**
	 * Returns the id of the commit that a branch is at.
	 * @throws AdoNotFoundException if there is no such branch
	 */
	Mono<String> commitOf(String branch) {
		Call call = this.routes.get("/refs");
		return find(branch).mapNotNull(GitRef::objectId)
			.switchIfEmpty(Mono.error(() -> new AdoNotFoundException(
					call.failure("The repository has no branch %s.".formatted(BranchNames.full(branch))), null)));
	}

	/**
	 * Returns the id of the commit that a push builds on.
	 */
	Mono<String> start(PushTarget target) {
		return (target.startBranch() != null) ? commitOf(target.startBranch()) : Mono.justOrEmpty(target.commitId());
	}

}
