package dev.adoclient.area.projects;

import java.net.URI;
import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.test.StepVerifier;

import dev.adoclient.AdoAsyncClient;
import dev.adoclient.AdoClient;
import dev.adoclient.auth.AdoCredential;
import dev.adoclient.emulator.AdoEmulator;
import dev.adoclient.error.AdoConflictException;
import dev.adoclient.error.AdoNotFoundException;
import dev.adoclient.model.ProjectState;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A project from its creation to its restoration, through both clients.
 */
class ProjectsOnTheEmulatorTests {

	private static final Duration LIMIT = Duration.ofMinutes(1);

	private final AdoEmulator emulator = AdoEmulator.start();

	@AfterEach
	void stop() {
		this.emulator.close();
	}

	@Test
	void aProjectIsCreatedGivenATeamDeletedAndRestored() {
		try (AdoClient ado = AdoClient.builder()
			.baseUrl(URI.create(this.emulator.url() + "/contoso"))
			.organization("contoso")
			.credential(AdoCredential.personalAccessToken(this.emulator.token()))
			.build()) {
			ProjectsClient projects = ado.projects();
			ProjectProcess process = projects.listProcesses()
				.stream()
				.filter(ProjectProcess::isDefault)
				.toList()
				.get(0);
			TeamProject shop = projects.createProject(ProjectRequest.of("shop", process.id()), LIMIT);
			projects.teams("shop").createTeam(TeamRequest.of("Back end"));
			assertThat(projects.teams("shop").listMembers("Back end").toList()).singleElement()
				.satisfies((member) -> assertThat(member.isTeamAdmin()).isTrue());
			projects.deleteProject(shop.id(), LIMIT);
			assertThatExceptionOfType(AdoNotFoundException.class).isThrownBy(() -> projects.getProject("shop"));
			assertThat(projects.updateProject(shop.id(), ProjectUpdate.empty().restored(), LIMIT).state())
				.isEqualTo(ProjectState.WELL_FORMED);
			assertThat(projects.listAllTeams().toList()).extracting(WebApiTeam::name).contains("Back end");
		}
	}

	@Test
	void whatTheServiceSaysOfAFailedOperationIsTold() {
		try (AdoAsyncClient ado = AdoAsyncClient.builder()
			.baseUrl(URI.create(this.emulator.url() + "/contoso"))
			.organization("contoso")
			.credential(AdoCredential.personalAccessToken(this.emulator.token()))
			.build()) {
			ProjectsAsyncClient projects = ado.projects();
			this.emulator.state().operations().failNext("No more projects.");
			StepVerifier
				.create(projects.listProcesses()
					.next()
					.flatMap((process) -> projects.createProject(ProjectRequest.of("shop", process.id()), LIMIT)))
				.verifyErrorSatisfies((failure) -> assertThat(failure).isInstanceOf(AdoConflictException.class)
					.hasMessageContaining("No more projects."));
		}
	}

}
