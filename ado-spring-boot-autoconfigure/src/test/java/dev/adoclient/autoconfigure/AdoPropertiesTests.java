package dev.adoclient.autoconfigure;

import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

import dev.adoclient.autoconfigure.AdoProperties.Credential;
import dev.adoclient.connection.AdoDeployment;
import dev.adoclient.connection.AdoLimits;
import dev.adoclient.connection.AdoRetries;
import dev.adoclient.connection.AdoService;
import dev.adoclient.connection.AdoTimeouts;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How properties are bound.
 */
class AdoPropertiesTests {

	@Test
	void defaultsAreThoseOfTheClient() {
		AdoProperties properties = bound(Map.of());
		TimesAndLimits numbers = numbers(Map.of());
		assertThat(numbers.timeouts()).isEqualTo(AdoTimeouts.defaults());
		assertThat(numbers.limits()).isEqualTo(AdoLimits.defaults());
		assertThat(numbers.retries()).isEqualTo(AdoRetries.defaults());
		assertThat(properties.apiVersion()).isEqualTo("7.1");
		assertThat(properties.hosts()).isEmpty();
		assertThat(properties.headers()).isEmpty();
		assertThat(properties.compression()).isTrue();
	}

	@Test
	void everyTimeAndLimitReachesTheConnection() {
		TimesAndLimits numbers = numbers(
				Map.ofEntries(Map.entry("ado.timeouts.connect", "1s"), Map.entry("ado.timeouts.read", "2s"),
						Map.entry("ado.timeouts.deadline", "3s"), Map.entry("ado.timeouts.stall", "4s"),
						Map.entry("ado.timeouts.acquire", "5s"), Map.entry("ado.timeouts.idle", "6s"),
						Map.entry("ado.limits.connections", "7"), Map.entry("ado.limits.in-flight", "8"),
						Map.entry("ado.limits.fan-out", "9"), Map.entry("ado.limits.memory", "10KB"),
						Map.entry("ado.limits.gate-wait", "11s"), Map.entry("ado.limits.low-remaining", "12"),
						Map.entry("ado.retry.attempts", "13"), Map.entry("ado.retry.first-wait", "14ms"),
						Map.entry("ado.retry.factor", "1.5"), Map.entry("ado.retry.longest-wait", "16ms")));
		assertThat(numbers.timeouts())
			.hasToString("AdoTimeouts[connect=PT1S, read=PT2S, deadline=PT3S, stall=PT4S, acquire=PT5S, idle=PT6S]");
		assertThat(numbers.limits()).hasToString(
				"AdoLimits[connections=7, inFlight=8, " + "fanOut=9, memory=10240, gateWait=PT11S, lowRemaining=12]");
		assertThat(numbers.retries())
			.hasToString("AdoRetries[attempts=13, firstWait=PT0.014S, factor=1.5, longestWait=PT0.016S]");
	}

	@Test
	void aTimeThatNoClockCanCountToMeansNoLimit() {
		String endless = Long.MAX_VALUE + "s";
		TimesAndLimits numbers = numbers(Map.of("ado.timeouts.connect", endless, "ado.timeouts.deadline", endless,
				"ado.limits.gate-wait", endless, "ado.retry.first-wait", endless, "ado.retry.longest-wait", endless));
		Duration longest = Duration.ofDays(36_500);
		assertThat(numbers.timeouts().connect()).isEqualTo(longest);
		assertThat(numbers.timeouts().deadline()).isEqualTo(longest);
		assertThat(numbers.limits().gateWait()).isEqualTo(longest);
		assertThat(numbers.retries().firstWait()).isEqualTo(longest);
		assertThat(numbers.retries().longestWait()).isEqualTo(longest);
	}

	@Test
	void theRestIsBoundToo() {
		AdoProperties properties = bound(Map.ofEntries(Map.entry("ado.deployment", "legacy"),
				Map.entry("ado.hosts.graph", "https://graph.example.com"), Map.entry("ado.headers.X-Team", "web"),
				Map.entry("ado.credential", "azure-identity"), Map.entry("ado.compression", "false"),
				Map.entry("ado.allow-insecure", "true"),
				Map.entry("ado.base-url", "https://tfs.example.com/tfs/Default")));
		assertThat(properties.deployment()).isEqualTo(AdoDeployment.LEGACY);
		assertThat(properties.hosts()).containsEntry(AdoService.GRAPH, "https://graph.example.com");
		assertThat(properties.headers()).containsEntry("X-Team", "web");
		assertThat(properties.credential()).isEqualTo(Credential.AZURE_IDENTITY);
		assertThat(properties.allowInsecure()).isTrue();
		assertThat(properties.compression()).isFalse();
		assertThat(properties.baseUrl()).isEqualTo("https://tfs.example.com/tfs/Default");
	}

	@Test
	void variablesOfTheEnvironmentAreBound() {
		AdoProperties properties = bound(
				new SystemEnvironmentPropertySource("systemEnvironment", Map.of("ADO_ORGANIZATION", "contoso",
						"ADO_PROJECT", "web", "ADO_TOKEN", "secret", "ADO_BASE_URL", "https://dev.azure.com/contoso")));
		assertThat(properties.organization()).isEqualTo("contoso");
		assertThat(properties.project()).isEqualTo("web");
		assertThat(properties.token()).isEqualTo("secret");
		assertThat(properties.baseUrl()).isEqualTo("https://dev.azure.com/contoso");
	}

	@Test
	void whatIsBlankIsUnset() {
		AdoProperties properties = bound(Map.of("ado.organization", "", "ado.project", " ", "ado.token", "",
				"ado.base-url", "", "ado.hosts.graph", "", "ado.deployment", ""));
		assertThat(properties.organization()).isNull();
		assertThat(properties.project()).isNull();
		assertThat(properties.token()).isNull();
		assertThat(properties.baseUrl()).isNull();
		assertThat(properties.hosts()).isEmpty();
		assertThat(properties.deployment()).isNull();
	}

	@Test
	void aTokenIsTakenWithoutTheLineEndOfItsFile() {
		assertThat(bound(Map.of("ado.token", "secret\n")).token()).isEqualTo("secret");
	}

	@Test
	void aPasswordIsTakenAsItIs() {
		assertThat(bound(Map.of("ado.password", " secret ")).password()).isEqualTo(" secret ");
	}

	@Test
	void theTextShowsNoSecret() {
		AdoProperties properties = bound(Map.of("ado.token", "secret1", "ado.bearer-token", "secret2", "ado.password",
				"secret3", "ado.headers.X-Key", "secret4", "ado.base-url", "https://kim:secret5@dev.azure.com/x"));
		assertThat(properties.toString()).doesNotContain("secret");
	}

	private static TimesAndLimits numbers(Map<String, Object> properties) {
		return new TimesAndLimits(ClientProperties.ofDefault(environment(new MapPropertySource("test", properties))),
				HttpClients.ABSENT);
	}

	private static AdoProperties bound(Map<String, Object> properties) {
		return bound(new MapPropertySource("test", properties));
	}

	private static AdoProperties bound(PropertySource<?> source) {
		return ClientProperties.ofDefault(environment(source)).values();
	}

	private static StandardEnvironment environment(PropertySource<?> source) {
		StandardEnvironment environment = new StandardEnvironment();
		environment.getPropertySources().forEach((each) -> environment.getPropertySources().remove(each.getName()));
		environment.getPropertySources().addFirst(source);
		ConfigurationPropertySources.attach(environment);
		return environment;
	}

}
