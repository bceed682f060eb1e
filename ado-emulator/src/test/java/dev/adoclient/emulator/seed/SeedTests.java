package dev.adoclient.emulator.seed;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

import dev.adoclient.emulator.build.HostedBuild;
import dev.adoclient.emulator.build.HostedBuildReason;
import dev.adoclient.emulator.build.HostedBuildResult;
import dev.adoclient.emulator.build.HostedBuildStatus;
import dev.adoclient.emulator.build.HostedLease;
import dev.adoclient.emulator.host.Access;
import dev.adoclient.emulator.host.ServiceHost;
import dev.adoclient.emulator.organization.HostedProject;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.workitem.HostedWorkItem;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The content that an emulator starts with, without HTTP. */
class SeedTests {

	private final Organization organization = plant();

	@Test
	void sameClockGivesTheSameContent() {
		Organization other = plant();
		assertThat(builds(other)).isEqualTo(builds(this.organization));
		assertThat(other.workItems().all()).isEqualTo(this.organization.workItems().all());
	}

	@Test
	void buildsAreOfEveryStatusResultAndReason() {
		List<HostedBuild> builds = builds(this.organization);
		assertThat(builds).hasSizeGreaterThanOrEqualTo(60).extracting(HostedBuild::id).doesNotHaveDuplicates();
		assertThat(builds).extracting((build) -> build.progress().status())
			.contains(HostedBuildStatus.COMPLETED, HostedBuildStatus.IN_PROGRESS, HostedBuildStatus.NOT_STARTED,
					HostedBuildStatus.POSTPONED, HostedBuildStatus.CANCELLING);
		assertThat(builds).extracting((build) -> build.progress().result())
			.contains(HostedBuildResult.SUCCEEDED, HostedBuildResult.FAILED, HostedBuildResult.CANCELED,
					HostedBuildResult.PARTIALLY_SUCCEEDED);
		assertThat(builds).extracting((build) -> build.trigger().reason())
			.containsAll(Stream.of(HostedBuildReason.values())
				.filter((reason) -> reason != HostedBuildReason.NONE && reason != HostedBuildReason.ALL)
				.toList());
	}

	@Test
	void thereAreDefinitionsLeasesAndArtifacts() {
		assertThat(this.organization.projects()
			.stream()
			.mapToInt((project) -> project.builds().definitions().all().size())).containsExactlyInAnyOrder(5, 5, 2);
		HostedProject web = this.organization.project("web");
		Stream<HostedLease> leases = web.builds()
			.all()
			.stream()
			.flatMap((build) -> web.builds().leases().of(build.id()).stream());
		assertThat(leases).isNotEmpty();
		assertThat(web.builds().all()).anyMatch((build) -> !web.builds().artifacts().of(build.id()).isEmpty());
	}

	@Test
	void workItemsOfSeveralTypesAreTiedToEachOther() {
		List<HostedWorkItem> items = this.organization.workItems().all();
		assertThat(items).hasSizeGreaterThanOrEqualTo(38);
		assertThat(items).extracting(HostedWorkItem::type).contains("Epic", "Feature", "User Story", "Task", "Bug");
		assertThat(items).extracting(HostedWorkItem::state).contains("New", "Active", "Closed");
		assertThat(items).allMatch((item) -> item.type().equals("Epic") || item.value("System.Parent") != null);
	}

	@Test
	void repositoriesAreThoseThatTheDefinitionsBuild() {
		for (HostedBuild build : builds(this.organization)) {
			String id = build.definition().repository().id();
			assertThat(this.organization.projects()).anyMatch((project) -> project.repositories().find(id).isPresent());
		}
		assertThat(this.organization.pullRequests().all()).hasSize(3);
	}

	@Test
	void historyBeginsAfterThePlanting() {
		assertThat(this.organization.history().all()).isEmpty();
	}

	private static Organization plant() {
		Clock clock = Clock.fixed(Instant.parse("2026-06-10T09:30:00Z"), ZoneOffset.UTC);
		Organization organization = new Organization(new ServiceHost("contoso", clock, new Access("token")));
		Seed.plant(organization);
		return organization;
	}

	private static List<HostedBuild> builds(Organization organization) {
		return organization.projects().stream().flatMap((project) -> project.builds().all().stream()).toList();
	}

}
