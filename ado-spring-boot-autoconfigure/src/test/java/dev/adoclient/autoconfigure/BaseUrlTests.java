package dev.adoclient.autoconfigure;

import java.net.URI;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import dev.adoclient.AdoClient;
import dev.adoclient.connection.AdoConnection;
import dev.adoclient.connection.AdoService;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An address out of the browser, through Boot to the wire.
 */
class BaseUrlTests {

	private final ApplicationContextRunner context = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(AdoAutoConfiguration.class))
		.withPropertyValues("ado.token=secret");

	@ParameterizedTest
	@CsvSource({ "https://tfs.example.com/tfs/Default%20Collection, https://tfs.example.com/tfs/Default%20Collection",
			"https://tfs.example.com/tfs/Default Collection, https://tfs.example.com/tfs/Default%20Collection",
			"https://tfs.example.com/tfs/Müller/, https://tfs.example.com/tfs/M%C3%BCller",
			"https://tfs.example.com/tfs/M%c3%bcller, https://tfs.example.com/tfs/M%c3%bcller" })
	void whatTheAddressBarShowsAndWhatAPersonTypesBothWork(String typed, URI sent) {
		this.context.withPropertyValues("ado.base-url=" + typed)
			.run((context) -> assertThat(context.getBean(AdoClient.class).connection().host(AdoService.CORE))
				.contains(sent));
		this.context.withPropertyValues("ado.organization=contoso", "ado.hosts.graph=" + typed)
			.run((context) -> assertThat(context.getBean(AdoClient.class).connection().host(AdoService.GRAPH))
				.contains(sent));
	}

	@Test
	void theAddressOfTheOrganizationAloneIsEnough() {
		this.context.withPropertyValues("ado.base-url=https://dev.azure.com/contoso").run((context) -> {
			AdoConnection connection = context.getBean(AdoClient.class).connection();
			assertThat(connection.organization()).isEqualTo("contoso");
			assertThat(connection.host(AdoService.GRAPH)).contains(URI.create("https://vssps.dev.azure.com/contoso"));
		});
	}

	@Test
	void aVariableThatIsSetIsFilledIn() {
		this.context.withPropertyValues("COLLECTION=Main", "ado.base-url=https://tfs.example.com/tfs/${COLLECTION}")
			.run((context) -> assertThat(context.getBean(AdoClient.class).connection().organization())
				.isEqualTo("Main"));
	}

}
