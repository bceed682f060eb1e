package dev.adoclient.test;

import org.junit.jupiter.api.Test;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import dev.adoclient.AdoClient;
import dev.adoclient.area.builds.BuildQuery;
import dev.adoclient.auth.AdoCredential;
import dev.adoclient.autoconfigure.AdoAutoConfiguration;
import dev.adoclient.autoconfigure.AdoConnectionDetails;
import dev.adoclient.emulator.AdoEmulator;
import dev.adoclient.emulator.AdoEmulatorOptions;

import static org.assertj.core.api.Assertions.assertThat;

class TestRunTests {

	private final ApplicationContextRunner runner = new ApplicationContextRunner();

	@Test
	void aMainMethodForTestRunStartsTheApplicationWithTheEmulator() {
		try (ConfigurableApplicationContext context = SpringApplication.from(TestRunTests::applicationMain)
			.with(WithEmulator.class)
			.run("--server.port=0", "--spring.main.web-application-type=none")
			.getApplicationContext()) {
			AdoClient client = context.getBean(AdoClient.class);
			assertThat(client.builds("web").listBuilds(BuildQuery.all()).stream()).isNotEmpty();
		}
	}

	@Test
	void theJarAloneStartsNoEmulator() {
		this.runner.withConfiguration(AutoConfigurations.of(AdoAutoConfiguration.class))
			.run((context) -> assertThat(context).hasNotFailed()
				.doesNotHaveBean(AdoEmulator.class)
				.doesNotHaveBean(AdoClient.class));
	}

	@Test
	void anEmulatorOfTheApplicationIsUsed() {
		this.runner.withUserConfiguration(WithEmulator.class)
			.withBean("own", AdoEmulator.class, AdoEmulator::start)
			.run((context) -> assertThat(context).hasSingleBean(AdoEmulator.class).hasSingleBean(AdoClient.class));
	}

	@Test
	void theEmulatorComesBeforeAConnectionOfTheApplication() {
		AdoConnectionDetails production = () -> AdoCredential.personalAccessToken("production");
		this.runner.withUserConfiguration(WithEmulator.class)
			.withBean("production", AdoConnectionDetails.class, () -> production)
			.run((context) -> assertThat(context.getBean(AdoClient.class).builds("web").listBuilds().stream())
				.isNotEmpty());
	}

	@Test
	void optionsSayHowTheEmulatorStarts() {
		this.runner.withUserConfiguration(WithEmulator.class, WithOptions.class)
			.run((context) -> assertThat(context.getBean(AdoEmulator.class).organization()).isEqualTo("fabrikam"));
	}

	@Test
	void aDisabledClientStaysAway() {
		this.runner.withUserConfiguration(WithEmulator.class)
			.withPropertyValues("ado.enabled=false")
			.run((context) -> assertThat(context).hasNotFailed()
				.hasSingleBean(AdoEmulator.class)
				.doesNotHaveBean(AdoClient.class));
	}

	@Test
	void theEmulatorStopsWithTheContext() {
		AdoEmulator[] emulator = new AdoEmulator[1];
		this.runner.withUserConfiguration(WithEmulator.class)
			.run((context) -> emulator[0] = context.getBean(AdoEmulator.class));
		assertThat(emulator[0].wireMock().isRunning()).isFalse();
	}

	private static void applicationMain(String[] args) {
		SpringApplication.run(Shop.class, args);
	}

	@TestConfiguration(proxyBeanMethods = false)
	@AutoConfigureAdoEmulator
	static class WithEmulator {

	}

	@Configuration(proxyBeanMethods = false)
	static class WithOptions {

		@Bean
		AdoEmulatorOptions options() {
			return AdoEmulatorOptions.defaults().organization("fabrikam");
		}

	}

}
