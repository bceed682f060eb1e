package dev.adoclient.autoconfigure;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.aot.AotDetector;
import org.springframework.beans.factory.NoSuchBeanDefinitionException;
import org.springframework.beans.factory.NoUniqueBeanDefinitionException;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Configuration;
import org.springframework.mock.env.MockEnvironment;

import dev.adoclient.AdoClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What a person reads who forgot something.
 */
@ExtendWith(OutputCaptureExtension.class)
class FailureAnalysisTests {

	@Test
	void whoeverInjectsAClientIsToldToSetAnOrganization(CapturedOutput output) {
		assertThat(failure(output, Injecting.class, "--ado.token=secret")).contains("APPLICATION FAILED TO START")
			.contains("Parameter 0 of constructor in " + Injecting.class.getName() + " required a bean of type '"
					+ AdoClient.class.getName() + "'")
			.contains("No organization of Azure DevOps is configured.")
			.contains("ado.organization=contoso")
			.contains("ADO_ORGANIZATION=contoso")
			.contains("ado.base-url=https://tfs.example.com/tfs/DefaultCollection")
			.contains("AdoConnectionDetails")
			.doesNotContain("AOT");
	}

	@Test
	void aBaseUrlOfTheCloudWithoutAnOrganizationIsNotAdvisedAgain(CapturedOutput output) {
		assertThat(failure(output, Injecting.class, "--ado.token=secret", "--ado.base-url=https://proxy.example.com",
				"--ado.deployment=cloud"))
			.contains("No organization of Azure DevOps is configured beside the base URL.")
			.contains("ado.organization=contoso")
			.contains("ado.deployment=server")
			.doesNotContain("ado.base-url=");
	}

	@Test
	void whoeverInjectsAClientThatWasSwitchedOffIsToldSo(CapturedOutput output) {
		assertThat(failure(output, Injecting.class, "--ado.organization=contoso", "--ado.token=secret",
				"--ado.enabled=false"))
			.contains("ado.enabled is false");
	}

	@Test
	void whoeverInjectsTheClientWithoutANameIsToldTheNamesThereAre(CapturedOutput output) {
		assertThat(failure(output, Injecting.class, "--ado.clients.my-team.organization=contoso",
				"--ado.clients.my-team.token=secret"))
			.contains("There are clients with names only: my-team.")
			.contains("@Qualifier(\"my-team\")");
	}

	@Test
	void whatWasDecidedWhileTheApplicationWasBuiltIsToldToBe(CapturedOutput output) {
		System.setProperty(AotDetector.AOT_ENABLED, "true");
		try {
			FailureAnalysis analysis = new MissingAdoClientFailureAnalyzer(new DefaultListableBeanFactory(),
					new MockEnvironment())
				.analyze(new NoSuchBeanDefinitionException(AdoClient.class));
			assertThat(analysis).isNotNull();
			assertThat(analysis.getAction()).contains("AOT", "a placeholder will do");
		}
		finally {
			System.clearProperty(AotDetector.AOT_ENABLED);
		}
	}

	@Test
	void aBeanOfAnotherTypeThatIsMissingIsLeftToBoot() {
		MissingAdoClientFailureAnalyzer analyzer = new MissingAdoClientFailureAnalyzer(new DefaultListableBeanFactory(),
				new MockEnvironment());
		assertThat(analyzer.analyze(new NoSuchBeanDefinitionException(String.class))).isNull();
		assertThat(analyzer.analyze(new NoUniqueBeanDefinitionException(AdoClient.class, 2, "two"))).isNull();
	}

	@Test
	void aServerNeedsNoOrganizationButAnAddress(CapturedOutput output) {
		assertThat(failure(output, Injecting.class, "--ado.token=secret", "--ado.deployment=server"))
			.contains("ado.base-url=https://tfs.example.com");
	}

	@Test
	void aMissingCredentialIsAskedForWithAllItsKinds(CapturedOutput output) {
		assertThat(failure(output, "--ado.organization=contoso"))
			.contains("No credential for Azure DevOps is configured.")
			.contains("ado.token", "ado.bearer-token", "ado.user", "ado.password", "ado.credential=azure-identity",
					"AdoCredential");
	}

	@Test
	void contradictoryCredentialsAreNamedAndNotShown(CapturedOutput output) {
		assertThat(failure(output, "--ado.organization=contoso", "--ado.token=secret1", "--ado.bearer-token=secret2"))
			.contains("mutually exclusive")
			.contains("ado.token", "ado.bearer-token")
			.doesNotContain("secret1", "secret2");
	}

	@Test
	void aWholeAddressIsNoOrganization(CapturedOutput output) {
		assertThat(failure(output, "--ado.organization=https://dev.azure.com/contoso", "--ado.token=secret"))
			.contains("cannot be an organization (ado.organization)");
	}

	@Test
	void anAddressWithACredentialInItIsNotShown(CapturedOutput output) {
		assertThat(failure(output, "--ado.organization=contoso", "--ado.token=secret",
				"--ado.base-url=https://kim:hidden@dev.azure.com/contoso"))
			.contains("has no user, query or fragment")
			.doesNotContain("hidden");
	}

	@ParameterizedTest
	@CsvSource({ "ado.base-url, localhost:8080/x", "ado.base-url, tfs.example.com/tfs/Default",
			"ado.base-url, /tfs/Default", "ado.hosts.graph, localhost:8080/x",
			"ado.base-url, ftp://tfs.example.com/x" })
	void anAddressWithoutASchemeIsNamedAsThat(String property, String value, CapturedOutput output) {
		assertThat(failure(output, "--ado.organization=contoso", "--ado.token=secret", "--" + property + "=" + value))
			.contains("APPLICATION FAILED TO START")
			.contains("'" + value + "' is not the URL of an Azure DevOps, which begins with https://")
			.doesNotContain("NullPointerException");
	}

	@Test
	void whatIsNoAddressIsNamedWithItsPropertyAndNotShown(CapturedOutput output) {
		assertThat(failure(output, "--ado.token=secret", "--ado.base-url=https://kim:hidden@[tfs/x"))
			.contains("APPLICATION FAILED TO START")
			.contains("ado.base-url cannot be used: It is not an address.")
			.doesNotContain("hidden");
	}

	@Test
	void anAddressWithAUserAndNoSchemeIsNotShown(CapturedOutput output) {
		assertThat(failure(output, "--ado.token=secret", "--ado.base-url=kim:hidden@dev.azure.com/contoso"))
			.contains("is not the URL of an Azure DevOps")
			.doesNotContain("hidden");
	}

	@Test
	void aProjectBehindTheOrganizationIsPutWhereItBelongs(CapturedOutput output) {
		assertThat(failure(output, "--ado.token=secret", "--ado.base-url=https://dev.azure.com/contoso/web"))
			.contains("APPLICATION FAILED TO START")
			.contains("give https://dev.azure.com/contoso alone, and the project 'web' apart (ado.project)");
	}

	@ParameterizedTest
	@CsvSource({ "ado.token", "ado.bearer-token", "ado.user", "ado.organization", "ado.base-url", "ado.project",
			"ado.application", "ado.hosts.graph", "ado.headers.X-Key" })
	void aPlaceholderThatNothingFilledIsNamedAndNotSent(String property, CapturedOutput output) {
		List<String> arguments = new ArrayList<>(List.of("--" + property + "=${NOT_SET_HERE}"));
		if (!property.equals("ado.organization")) {
			arguments.add("--ado.organization=contoso");
		}
		arguments.add(property.equals("ado.user") ? "--ado.password=x" : "--ado.headers.X-Other=1");
		if (!property.matches("ado\\.(token|bearer-token|user)")) {
			arguments.add("--ado.token=secret");
		}
		assertThat(failure(output, arguments.toArray(String[]::new))).contains("APPLICATION FAILED TO START")
			.contains(property + " is the placeholder ${NOT_SET_HERE}, and nothing fills it in.");
	}

	@Test
	void aPasswordThatLooksLikeAPlaceholderIsNotShown(CapturedOutput output) {
		assertThat(failure(output, "--ado.organization=contoso", "--ado.user=kim", "--ado.password=${hid den"))
			.contains("ado.password is the placeholder, and nothing fills it in.")
			.doesNotContain("hid den");
	}

	@Test
	void anUnencryptedHostNamesThePropertyThatAllowsIt(CapturedOutput output) {
		assertThat(failure(output, "--ado.base-url=http://tfs.example.com/tfs/Default", "--ado.token=secret"))
			.contains("unencrypted")
			.contains("ado.allow-insecure");
	}

	@Test
	void aHeaderThatCannotBeSentIsNamedAndNotShown(CapturedOutput output) {
		assertThat(failure(output, "--ado.organization=contoso", "--ado.token=secret",
				"--ado.headers.X-Gateway=grün-hidden"))
			.contains("ado.headers.X-Gateway")
			.doesNotContain("hidden");
	}

	@ParameterizedTest
	@CsvSource({ "ado.timeouts.connect, 0s", "ado.timeouts.read, 0s", "ado.timeouts.deadline, -1s",
			"ado.timeouts.stall, 0s", "ado.timeouts.acquire, 0s", "ado.timeouts.idle, 0s", "ado.limits.connections, 0",
			"ado.limits.in-flight, 0", "ado.limits.fan-out, -1", "ado.limits.memory, 3GB", "ado.limits.memory, 0B",
			"ado.limits.gate-wait, -1s", "ado.limits.low-remaining, -1", "ado.retry.attempts, 0",
			"ado.retry.factor, 0.5", "ado.retry.longest-wait, 1ms", "ado.application, grün" })
	void aValueThatIsNoGoodIsNamedWithItsProperty(String property, String value, CapturedOutput output) {
		assertThat(failure(output, "--ado.organization=contoso", "--ado.token=secret", "--" + property + "=" + value))
			.contains("APPLICATION FAILED TO START")
			.contains("Invalid value '" + value + "' for configuration property '" + property + "'")
			.contains("Validation failed for the following reason:");
	}

	@ParameterizedTest
	@CsvSource({ "ado.timeouts.deadline, 10", "ado.timeouts.read, 300", "ado.timeouts.stall, 60ms",
			"ado.timeouts.connect, 10", "ado.timeouts.acquire, 45", "ado.timeouts.idle, 30" })
	void aTimeThatNobodyCanMeanComesWithAHintAtItsUnit(String property, String value, CapturedOutput output) {
		assertThat(failure(output, "--ado.organization=contoso", "--ado.token=secret", "--" + property + "=" + value))
			.contains("APPLICATION FAILED TO START")
			.contains("for configuration property '" + property + "'")
			.contains("too short")
			.contains("A number without a unit is milliseconds: write 10s for ten seconds.");
	}

	@ParameterizedTest
	@CsvSource({ "ado.timeouts.connect, soon", "ado.limits.memory, much", "ado.deployment, moon",
			"ado.credential, magic" })
	void aValueThatCannotBeReadIsNamedWithItsProperty(String property, String value, CapturedOutput output) {
		assertThat(failure(output, "--ado.organization=contoso", "--ado.token=secret", "--" + property + "=" + value))
			.contains("APPLICATION FAILED TO START")
			.contains("Property: " + property)
			.contains("Value: \"" + value + "\"");
	}

	@Test
	void anApiVersionThatIsNoneNamesItsProperty(CapturedOutput output) {
		assertThat(failure(output, "--ado.organization=contoso", "--ado.token=secret", "--ado.api-version=latest"))
			.contains("looks like 7.1")
			.contains("ado.api-version");
	}

	private static String failure(CapturedOutput output, String... arguments) {
		return failure(output, Application.class, arguments);
	}

	private static String failure(CapturedOutput output, Class<?> type, String... arguments) {
		SpringApplication application = new SpringApplication(type);
		application.setWebApplicationType(WebApplicationType.NONE);
		assertThatExceptionOfType(Exception.class).isThrownBy(() -> application.run(arguments).close());
		return output.getAll();
	}

	@Configuration(proxyBeanMethods = false)
	@ImportAutoConfiguration(AdoAutoConfiguration.class)
	static class Application {

	}

	@Configuration(proxyBeanMethods = false)
	@ImportAutoConfiguration(AdoAutoConfiguration.class)
	static class Injecting {

		Injecting(AdoClient client) {
		}

	}

}
