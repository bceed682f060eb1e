package dev.adoclient.area.pipelines;

import java.net.URI;
import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import dev.adoclient.AdoClient;
import dev.adoclient.auth.AdoCredential;
import dev.adoclient.emulator.AdoEmulator;
import dev.adoclient.error.AdoNotFoundException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A run from its start over an approval to its artifact.
 */
class PipelinesOnTheEmulatorTests {

	private final AdoEmulator emulator = AdoEmulator.start();

	@AfterEach
	void stop() {
		this.emulator.close();
	}

	@Test
	void aRunIsStartedApprovedAwaitedAndRead() {
		this.emulator.project("web")
			.repository("web")
			.definition("web-ci")
			.takes(Duration.ZERO, Duration.ZERO)
			.approvedBy("Kim Abel");
		try (AdoClient ado = AdoClient.builder()
			.baseUrl(URI.create(this.emulator.url() + "/contoso"))
			.organization("contoso")
			.credential(AdoCredential.personalAccessToken(this.emulator.token()))
			.build()) {
			PipelinesClient pipelines = ado.pipelines("web");
			Pipeline pipeline = pipelines.listPipelines()
				.stream()
				.filter((each) -> each.name().equals("web-ci"))
				.findFirst()
				.orElseThrow();
			assertThat(pipelines.runs().preview(pipeline.id(), RunRequest.defaultBranch()).finalYaml())
				.contains("npm test");
			Run run = pipelines.runs()
				.runPipeline(pipeline.id(), RunRequest.of("main").variable("Configuration", "Debug"));
			assertThat(run.state()).isEqualTo(RunState.IN_PROGRESS);
			Approval pending = pipelines.approvals()
				.listApprovals(ApprovalQuery.all().status(ApprovalStatus.PENDING))
				.toList()
				.get(0);
			assertThat(pipelines.approvals().updateApprovals(ApprovalUpdate.approve(pending.id())))
				.extracting(Approval::status)
				.containsExactly(ApprovalStatus.APPROVED);
			Run done = pipelines.runs().awaitRun(pipeline.id(), run.id(), Duration.ofMinutes(1));
			assertThat(done.result()).isEqualTo(RunResult.SUCCEEDED);
			assertThat(done.variables().get("Configuration").value()).isEqualTo("Debug");
			assertThat(pipelines.runs().getLogs(pipeline.id(), run.id()).logs()).isNotEmpty();
			assertThat(pipelines.runs().getArtifact(pipeline.id(), run.id(), "drop").name()).isEqualTo("drop");
			assertThatExceptionOfType(AdoNotFoundException.class)
				.isThrownBy(() -> pipelines.runs().getRun(pipeline.id(), 4711));
		}
	}

}
