package dev.adoclient.area.governance;

import java.util.Map;
import java.util.UUID;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.matching.UrlPattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.adoclient.AdoClient;
import dev.adoclient.Wire;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each operation of component governance once, through the blocking client.
 */
class GovernanceWireTests {

	private static final UUID POLICY = UUID.fromString("6ce954b1-ce1f-45d1-b94d-e6bf2464ba2c");

	private static final String PREVIEW = "?api-version=7.1-preview.1";

	private static final UrlPattern SETTINGS = url("/17385/AlertSettings?api-version=7.1-preview.2");

	@RegisterExtension
	static final Wire wire = new Wire();

	private AdoClient ado;

	private GovernedRepositoryClient repository;

	@BeforeEach
	void open() {
		this.ado = wire.client();
		this.repository = this.ado.governance("web").repository("17385");
	}

	@AfterEach
	void close() {
		this.ado.close();
	}

	@Test
	void repositoriesAreListedReadAndDeleted() {
		stub(get(url(PREVIEW)), okJson("{\"count\":1,\"value\":[{\"id\":17385,\"name\":\"portal\"}]}"));
		stub(get(url("/17385" + PREVIEW)), okJson("{\"id\":17385,\"defaultBranchMoniker\":\"main\",\"more\":1}"));
		stub(delete(url("/17385" + PREVIEW)), aResponse().withStatus(204));
		assertThat(this.ado.governance().listRepositories().toList()).extracting(GovernedRepository::name)
			.containsExactly("portal");
		assertThat(this.repository.get().defaultBranchMoniker()).isEqualTo("main");
		this.repository.delete();
		assertThat(wire.requests()).hasSize(3);
	}

	@Test
	void removePolicyExpectsNoAnswer() {
		stub(delete(url("/17385/policyreferences/" + POLICY + PREVIEW)), ok());
		this.repository.removePolicy(POLICY);
		wire.onlyRequest();
	}

	@Test
	void getAlertSettingsReadsASeverityByNameAndByNumber() {
		stub(get(SETTINGS), okJson("{\"showRepositoryWarningBanner\":true,\"minimumAlertSeverity\":\"high\"}"));
		assertThat(this.repository.getAlertSettings().showRepositoryWarningBanner()).isTrue();
		assertThat(this.repository.getAlertSettings().minimumAlertSeverity()).isEqualTo(AlertSeverity.HIGH);
		stub(get(SETTINGS), okJson("{\"minimumAlertSeverity\":2}"));
		assertThat(this.repository.getAlertSettings().minimumAlertSeverity()).isEqualTo(AlertSeverity.HIGH);
	}

	@Test
	void updateAlertSettingsKeepsWhatItDoesNotName() {
		stub(get(SETTINGS), okJson("""
				{"showRepositoryWarningBanner":true,"minimumAlertSeverity":"low","unknown":{"a":null},
				 "workItemSettings":{"areaPath":"web","workItemType":"Bug","other":1,
				 "workItemTemplateRows":[{"fieldId":"System.Tags","value":"x"}]}}
				"""));
		stub(put(SETTINGS).withRequestBody(equalToJson("""
				{"showRepositoryWarningBanner":false,"minimumAlertSeverity":"medium","unknown":{"a":null},
				 "workItemSettings":{"areaPath":"web\\\\Security","workItemType":"Bug","other":1,
				 "workItemTemplateRows":[],"securityAlertWorkItemCreationEnabled":true}}
				""")), ok());
		AlertSettings changed = this.repository.updateAlertSettings(AlertSettingsUpdate.none()
			.showRepositoryWarningBanner(false)
			.minimumAlertSeverity(AlertSeverity.MEDIUM)
			.workItems(AlertWorkItemsUpdate.none()
				.areaPath("web\\Security")
				.createForSecurityAlerts(true)
				.fields(Map.of())));
		assertThat(changed.minimumAlertSeverity()).isEqualTo(AlertSeverity.MEDIUM);
		assertThat(changed.workItemSettings()).extracting(AlertWorkItemSettings::areaPath).isEqualTo("web\\Security");
		assertThat(wire.requests()).hasSize(2);
	}

	@Test
	void updateAlertSettingsMakesTheObjectThatIsNotThereYet() {
		stub(get(SETTINGS), okJson("{\"workItemSettings\":null}"));
		stub(put(SETTINGS).withRequestBody(equalToJson("""
				{"workItemSettings":{"workItemType":"Bug","legalAlertWorkItemCreationEnabled":false,
				 "workItemTemplateRows":[{"fieldId":"System.Tags","value":"cg"}]}}
				""")), ok());
		AlertWorkItemsUpdate bugs = AlertWorkItemsUpdate.none()
			.workItemType("Bug")
			.createForLegalAlerts(false)
			.fields(Map.of("System.Tags", "cg"));
		assertThat(this.repository.updateAlertSettings(AlertSettingsUpdate.none().workItems(bugs)).workItemSettings())
			.extracting(AlertWorkItemSettings::workItemType)
			.isEqualTo("Bug");
	}

	@Test
	void updateAlertSettingsSendsNothingIfNothingChanges() {
		stub(get(SETTINGS), okJson("{\"showRepositoryWarningBanner\":true}"));
		assertThat(this.repository.updateAlertSettings(AlertSettingsUpdate.none().showRepositoryWarningBanner(true)))
			.extracting(AlertSettings::showRepositoryWarningBanner)
			.isEqualTo(true);
		wire.onlyRequest();
	}

	@Test
	void listBranchesFollowsATokenIfThereIsOne() {
		String query = "?api-version=7.1-preview.1&top=99999&isTracked=";
		stub(get(url("/17385/Branches" + query + "true")),
				okJson("{\"value\":[{\"name\":\"main\",\"isTracked\":true}]}").withHeader("X-MS-ContinuationToken",
						"2"));
		stub(get(url("/17385/Branches" + query + "true&continuationToken=2")), okJson("{\"value\":[{}]}"));
		stub(get(url("/17385/Branches" + query + "false")), okJson("{\"value\":[]}"));
		assertThat(this.repository.listBranches().toList()).hasSize(2).first().satisfies((branch) -> {
			assertThat(branch.name()).isEqualTo("main");
			assertThat(branch.isTracked()).isTrue();
		});
		assertThat(this.repository.listBranches(GovernedBranchQuery.all()).toList()).isEmpty();
	}

	@Test
	void listAlertsEncodesTheBranch() {
		stub(get(url("/17385/Branches/feat%2Fa%23b/Alerts?api-version=7.1-preview.1&includeHistory=true"
				+ "&includeDevelopmentDependencies=false")),
				okJson("""
						{"count":1,"value":[{"id":7,"type":"security","severity":"critical","title":"t",
						 "component":{"displayName":"tar","displayVersion":"6.1.0","type":"npm"},"actionItems":["Upgrade"],
						 "isDismissed":false,"alertState":"active","discoveredDate":"2026-01-09T12:06:19.91Z",
						 "stateDetails":[{"alertState":"active","branchMoniker":"refs/heads/main"}]}]}
						"""));
		GovernanceAlertQuery query = GovernanceAlertQuery.all()
			.includeHistory(true)
			.includeDevelopmentDependencies(false);
		GovernanceAlert alert = this.repository.listAlerts("feat/a#b", query).toList().get(0);
		assertThat(alert.id()).isEqualTo("7");
		assertThat(alert.severity()).isEqualTo(AlertSeverity.CRITICAL);
		assertThat(alert.component()).extracting(GovernedComponent::displayName).isEqualTo("tar");
		assertThat(alert.stateDetails()).extracting(AlertStateDetail::branchMoniker).containsExactly("refs/heads/main");
		assertThat(alert.discoveredDate()).isEqualTo("2026-01-09T12:06:19.910Z");
	}

	private static void stub(MappingBuilder request, ResponseDefinitionBuilder answer) {
		wire.server().stubFor(request.willReturn(answer));
	}

	private static UrlPattern url(String rest) {
		return urlEqualTo("/contoso/web/_apis/ComponentGovernance/GovernedRepositories" + rest);
	}

}
