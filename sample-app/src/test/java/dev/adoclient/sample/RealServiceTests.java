package dev.adoclient.sample;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

import dev.adoclient.emulator.AdoEmulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The sample, as it starts with an Azure DevOps of somebody's own.
 */
@ExtendWith(OutputCaptureExtension.class)
class RealServiceTests {

	@Test
	void whatIsConfiguredTakesThePlaceOfTheEmulator(CapturedOutput output) {
		try (AdoEmulator service = AdoEmulator.start();
				ConfigurableApplicationContext application = start("--ado.organization=" + service.organization(),
						"--ado.base-url=" + service.url() + "/" + service.organization(), "--ado.project=payments",
						"--ado.token=" + service.token())) {
			assertThat(application.getBeanNamesForType(AdoEmulator.class)).isEmpty();
			assertThat(application.getBean(Live.class).look().block()).satisfies((snapshot) -> {
				assertThat(snapshot.failure()).isEmpty();
				assertThat(snapshot.builds().seen().newest()).isNotEmpty();
			});
			assertThat(output).containsPattern("Ready: http://localhost:\\d+ shows the organization contoso");
		}
	}

	@Test
	void aMissingProjectIsSaidOnThePage() {
		try (AdoEmulator service = AdoEmulator.start();
				ConfigurableApplicationContext application = start("--ado.organization=" + service.organization(),
						"--ado.base-url=" + service.url() + "/" + service.organization(),
						"--ado.token=" + service.token())) {
			assertThat(application.getBean(Live.class).look().block())
				.satisfies((snapshot) -> assertThat(snapshot.failure())
					.hasValueSatisfying((failure) -> assertThat(failure).contains("ado.project")));
		}
	}

	@Test
	void anOrganizationWithoutATokenDoesNotStart(CapturedOutput output) {
		assertThatExceptionOfType(Exception.class).isThrownBy(() -> start("--ado.organization=contoso").close());
		assertThat(output).contains("No credential for Azure DevOps is configured.");
	}

	private static ConfigurableApplicationContext start(String... arguments) {
		SpringApplication application = new SpringApplication(SampleApplication.class);
		application.setDefaultProperties(Map.of("server.port", "0"));
		return application.run(arguments);
	}

}
