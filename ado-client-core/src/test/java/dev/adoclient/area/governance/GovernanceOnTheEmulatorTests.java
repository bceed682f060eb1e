package dev.adoclient.area.governance;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.test.StepVerifier;

import dev.adoclient.EmulatedOrganization;
import dev.adoclient.emulator.governance.HostedAlert;
import dev.adoclient.emulator.governance.HostedGovernedRepository;
import dev.adoclient.error.AdoNotFoundException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A governed repository from one call to the next, through both clients.
 */
class GovernanceOnTheEmulatorTests {

	@RegisterExtension
	final EmulatedOrganization organization = new EmulatedOrganization();

	@Test
	void settingsAreChangedAndGovernanceIsEnded() {
		GovernedRepositoryClient repository = this.organization.blocking()
			.governance()
			.repository(Integer.toString(governed().id()));
		repository.updateAlertSettings(AlertSettingsUpdate.none()
			.minimumAlertSeverity(AlertSeverity.CRITICAL)
			.workItems(AlertWorkItemsUpdate.none().workItemType("Bug")));
		assertThat(repository.getAlertSettings())
			.satisfies((settings) -> assertThat(settings.minimumAlertSeverity()).isEqualTo(AlertSeverity.CRITICAL))
			.satisfies((settings) -> assertThat(settings.workItemSettings())
				.extracting(AlertWorkItemSettings::workItemType)
				.isEqualTo("Bug"));
		repository.delete();
		assertThatExceptionOfType(AdoNotFoundException.class).isThrownBy(repository::get);
	}

	@Test
	void alertsAreThoseOfTheBranch() {
		HostedGovernedRepository governed = governed();
		governed.alerts().add(new HostedAlert("main", "high", "Out of bounds", "tar", "6.1.0", false));
		governed.alerts().add(new HostedAlert("main", "low", "Slow", "mocha", "1.0.0", true));
		governed.alerts().add(new HostedAlert("old", "high", "Gone", "tar", "1.0.0", false));
		GovernedRepositoryAsyncClient repository = this.organization.async()
			.governance("web")
			.repository(governed.repository().name());
		StepVerifier
			.create(repository.listAlerts("main", GovernanceAlertQuery.all().includeDevelopmentDependencies(false))
				.map(GovernanceAlert::severity))
			.expectNext(AlertSeverity.HIGH)
			.verifyComplete();
		StepVerifier.create(repository.listBranches().map(GovernedBranch::name)).expectNext("main").verifyComplete();
	}

	private HostedGovernedRepository governed() {
		return this.organization.emulator().state().project("web").governance().all().get(0);
	}

}
