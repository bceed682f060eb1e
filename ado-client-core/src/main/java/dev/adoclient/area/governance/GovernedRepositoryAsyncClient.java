package dev.adoclient.area.governance;

import java.util.UUID;

import reactor.core.publisher.Mono;

import org.springframework.http.HttpMethod;

import dev.adoclient.blocking.GenerateBlocking;
import dev.adoclient.http.Call;
import dev.adoclient.http.Paging;
import dev.adoclient.http.Target;
import dev.adoclient.paging.PagedFlux;

/**
 * One governed repository: its branches, its alerts, and what is done about them. The
 * service does not publish these routes, so they may change. Safe to share between
 * threads.
 */
@GenerateBlocking
public class GovernedRepositoryAsyncClient {

	private static final String REPOSITORY = "/ComponentGovernance/GovernedRepositories/{governedRepositoryId}";

	private final Target http;

	private final String repository;

	GovernedRepositoryAsyncClient(Target http, String repository) {
		this.http = http;
		this.repository = repository;
	}

	/**
	 * Returns the repository.
	 */
	public Mono<GovernedRepository> get() {
		return call(HttpMethod.GET, "").fetch(GovernedRepository::new);
	}

	/**
	 * Ends the governance of the repository. The git repository stays.
	 */
	public Mono<Void> delete() {
		return call(HttpMethod.DELETE, "").send();
	}

	/**
	 * Takes a policy from the repository.
	 */
	public Mono<Void> removePolicy(UUID policyId) {
		return call(HttpMethod.DELETE, "/policyreferences/{policyId}", policyId).send();
	}

	/**
	 * Returns what is done about alerts.
	 */
	public Mono<AlertSettings> getAlertSettings() {
		return alertSettings(HttpMethod.GET).fetch(AlertSettings::new);
	}

	/**
	 * Changes what is done about alerts, and returns the settings that were sent. What is
	 * not set stays as it is: the settings are read and sent back changed, so that a
	 * change of somebody else in between is lost. If nothing changes, nothing is sent.
	 */
	public Mono<AlertSettings> updateAlertSettings(AlertSettingsUpdate update) {
		return getAlertSettings().flatMap((now) -> {
			AlertSettings changed = update.appliedTo(now);
			return changed.equals(now) ? Mono.just(now)
					: alertSettings(HttpMethod.PUT).body(changed).send().thenReturn(changed);
		});
	}

	/**
	 * Lists the branches of the repository that are tracked.
	 */
	public PagedFlux<GovernedBranch> listBranches() {
		return listBranches(GovernedBranchQuery.tracked());
	}

	/**
	 * Lists the branches of the repository that the query names.
	 */
	public PagedFlux<GovernedBranch> listBranches(GovernedBranchQuery query) {
		return call(HttpMethod.GET, "/Branches").query(query)
			.fetchPages(GovernedBranch::new, Paging.byContinuationHeader());
	}

	/**
	 * Lists the alerts on a branch, with those that are fixed or dismissed.
	 * @param branch such as {@code main}
	 */
	public PagedFlux<GovernanceAlert> listAlerts(String branch) {
		return listAlerts(branch, GovernanceAlertQuery.all());
	}

	/**
	 * Lists the alerts on a branch that the query names.
	 * @param branch such as {@code main}
	 */
	public PagedFlux<GovernanceAlert> listAlerts(String branch, GovernanceAlertQuery query) {
		return call(HttpMethod.GET, "/Branches/{branchName}/Alerts", branch).query(query)
			.fetchPages(GovernanceAlert::new, Paging.byContinuationHeader());
	}

	private Call alertSettings(HttpMethod method) {
		return this.http.call(method, REPOSITORY + "/AlertSettings", this.repository).preview(2);
	}

	private Call call(HttpMethod method, String rest, Object... values) {
		Object[] all = new Object[values.length + 1];
		all[0] = this.repository;
		System.arraycopy(values, 0, all, 1, values.length);
		return this.http.call(method, REPOSITORY + rest, all).preview(1);
	}

}
