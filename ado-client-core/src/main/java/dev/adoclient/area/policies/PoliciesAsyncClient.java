package dev.adoclient.area.policies;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import reactor.core.publisher.Mono;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.blocking.GenerateBlocking;
import dev.adoclient.error.AdoConflictException;
import dev.adoclient.http.Call;
import dev.adoclient.http.Paging;
import dev.adoclient.http.Target;
import dev.adoclient.model.PolicyConfiguration;
import dev.adoclient.paging.PagedFlux;

/**
 * The policies of one project: what a pull request must meet before it is completed, and
 * how each one meets it. Safe to share between threads.
 *
 * @see <a href="https://learn.microsoft.com/rest/api/azure/devops/policy">Policy</a>
 */
@GenerateBlocking
public class PoliciesAsyncClient {

	private static final String CONFIGURATIONS = "/policy/configurations";

	private static final String CONFIGURATION = "/policy/configurations/{configurationId}";

	private static final int PAGE = 100;

	private final Target http;

	/**
	 * Creates the client of a project; applications get theirs from the root client.
	 */
	public PoliciesAsyncClient(Target http) {
		this.http = http;
	}

	/**
	 * Lists all policies of the project.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/policy/configurations/list">List</a>
	 */
	public PagedFlux<PolicyConfiguration> listPolicies() {
		return listPolicies(PolicyQuery.all());
	}

	/**
	 * Lists the policies of the project that the query names.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/policy/configurations/list">List</a>
	 */
	public PagedFlux<PolicyConfiguration> listPolicies(PolicyQuery query) {
		return this.http.get(CONFIGURATIONS)
			.query(query)
			.fetchPages(PolicyConfiguration::new, Paging.byContinuationHeader());
	}

	/**
	 * Lists the policies that hold for a repository or a branch, those for the whole
	 * project included.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/git/policy-configurations/get">Get</a>
	 */
	public PagedFlux<PolicyConfiguration> listBranchPolicies(BranchPolicyQuery query) {
		return this.http.get("/git/policy/configurations")
			.query(query)
			.fetchPages(PolicyConfiguration::new, Paging.byContinuationHeader());
	}

	/**
	 * Returns the policy.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/policy/configurations/get">Get</a>
	 */
	public Mono<PolicyConfiguration> getPolicy(int policyId) {
		return this.http.get(CONFIGURATION, policyId).fetch(PolicyConfiguration::new);
	}

	/**
	 * Creates a policy and returns it, beside those that there are already.
	 * {@link #setPolicy(Policy)} changes the one that there is.
	 * @throws IllegalArgumentException if the policy has no scope
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/policy/configurations/create">Create</a>
	 */
	public Mono<PolicyConfiguration> createPolicy(Policy<?> policy) {
		requireScope(policy);
		return this.http.post(CONFIGURATIONS).body(policy).fetch(PolicyConfiguration::new);
	}

	/**
	 * Makes a policy so: changes the one of this type and scope, and creates it where
	 * there is none. Settings that are not named stay as they are; if nothing changes,
	 * nothing is sent. A build policy is told from others by its definition, a status
	 * policy by genre and name of the status, one of required reviewers by its files.
	 * @return the policy as it is now
	 * @throws IllegalArgumentException if the policy has no scope
	 * @throws AdoConflictException if several policies are meant, and none is changed
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/policy/configurations/update">Update</a>
	 */
	public Mono<PolicyConfiguration> setPolicy(Policy<?> policy) {
		requireScope(policy);
		return listPolicies(PolicyQuery.all().type(policy.type())).map(PolicyInForce::new)
			.filter((existing) -> existing.isMeantBy(policy))
			.collectList()
			.flatMap((found) -> switch (found.size()) {
				case 0 -> createPolicy(policy);
				case 1 -> change(found.get(0), policy);
				default -> Mono.error(severalPolicies(found));
			});
	}

	/**
	 * Replaces a policy, all its settings included, and returns it.
	 * @throws IllegalArgumentException if the policy has no scope
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/policy/configurations/update">Update</a>
	 */
	public Mono<PolicyConfiguration> updatePolicy(int policyId, Policy<?> policy) {
		requireScope(policy);
		return update(policyId, policy.json());
	}

	/**
	 * Deletes the policy.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/policy/configurations/delete">Delete</a>
	 */
	public Mono<Void> deletePolicy(int policyId) {
		return this.http.delete(CONFIGURATION, policyId).send();
	}

	/**
	 * Lists the revisions of a policy, a hundred a page.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/policy/revisions/list">List</a>
	 */
	public PagedFlux<PolicyConfiguration> listRevisions(int policyId) {
		return this.http.get(CONFIGURATION + "/revisions", policyId)
			.parameter("$top", PAGE)
			.fetchPages(PolicyConfiguration::new, Paging.bySkip(PAGE));
	}

	/**
	 * Returns one revision of a policy.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/policy/revisions/get">Get</a>
	 */
	public Mono<PolicyConfiguration> getRevision(int policyId, int revision) {
		return this.http.get(CONFIGURATION + "/revisions/{revisionId}", policyId, revision)
			.fetch(PolicyConfiguration::new);
	}

	/**
	 * Lists the types that policies can have.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/policy/types/list">List</a>
	 */
	public PagedFlux<PolicyType> listTypes() {
		return this.http.get("/policy/types").fetchPages(PolicyType::new, Paging.byContinuationHeader());
	}

	/**
	 * Returns a type of policies.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/policy/types/get">Get</a>
	 */
	public Mono<PolicyType> getType(UUID typeId) {
		return this.http.get("/policy/types/{typeId}", typeId).fetch(PolicyType::new);
	}

	/**
	 * Lists how a pull request meets each policy that applies to it.
	 * @param projectId the id of the project of the target repository; its name will not
	 * do
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/policy/evaluations/list">List</a>
	 */
	public PagedFlux<PolicyEvaluationRecord> listEvaluations(UUID projectId, int pullRequestId) {
		return listEvaluations(projectId, pullRequestId, EvaluationQuery.all());
	}

	/**
	 * Lists how a pull request meets each policy, with those that the query names; a
	 * hundred a page.
	 * @param projectId the id of the project of the target repository; its name will not
	 * do
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/policy/evaluations/list">List</a>
	 */
	public PagedFlux<PolicyEvaluationRecord> listEvaluations(UUID projectId, int pullRequestId, EvaluationQuery query) {
		// Not the artifact id of the pull request itself, which begins with vstfs:///Git.
		String artifact = "vstfs:///CodeReview/CodeReviewId/%s/%d".formatted(projectId, pullRequestId);
		return evaluation(this.http.get("/policy/evaluations")).parameter("artifactId", artifact)
			.query(query)
			.parameter("$top", PAGE)
			.fetchPages(PolicyEvaluationRecord::new, Paging.bySkip(PAGE));
	}

	/**
	 * Returns an evaluation.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/policy/evaluations/get">Get</a>
	 */
	public Mono<PolicyEvaluationRecord> getEvaluation(UUID evaluationId) {
		return evaluation(this.http.get("/policy/evaluations/{evaluationId}", evaluationId))
			.fetch(PolicyEvaluationRecord::new);
	}

	/**
	 * Evaluates a policy again, such as one whose build failed, and returns how far it
	 * is.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/policy/evaluations/requeue-policy-evaluation">Requeue
	 * Policy Evaluation</a>
	 */
	public Mono<PolicyEvaluationRecord> requeueEvaluation(UUID evaluationId) {
		return evaluation(this.http.patch("/policy/evaluations/{evaluationId}", evaluationId))
			.fetch(PolicyEvaluationRecord::new);
	}

	private Mono<PolicyConfiguration> change(PolicyInForce existing, Policy<?> policy) {
		return existing.isAs(policy) ? Mono.just(existing.configuration())
				: update(existing.configuration().id(), existing.changedTo(policy));
	}

	private Mono<PolicyConfiguration> update(int policyId, ObjectNode policy) {
		return this.http.put(CONFIGURATION, policyId).body(policy).fetch(PolicyConfiguration::new);
	}

	private AdoConflictException severalPolicies(List<PolicyInForce> found) {
		String ids = found.stream()
			.map((policy) -> Integer.toString(policy.configuration().id()))
			.collect(Collectors.joining(", "));
		return new AdoConflictException(this.http.get(CONFIGURATIONS)
			.failure(
					"Several policies of this type have this scope: change one of them by its id (%s), or delete the others."
						.formatted(ids)),
				null);
	}

	private static Call evaluation(Call call) {
		return call.preview(1);
	}

	private static void requireScope(Policy<?> policy) {
		if (policy.tree(Policy.SETTINGS).path("scope").isEmpty()) {
			throw new IllegalArgumentException("The policy has no scope: say which branches it is for");
		}
	}

}
