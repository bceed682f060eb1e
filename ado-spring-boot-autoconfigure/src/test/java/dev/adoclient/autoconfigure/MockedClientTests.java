package dev.adoclient.autoconfigure;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

import dev.adoclient.AdoClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;

/**
 * A test that mocks the client needs no property.
 */
@SpringBootTest(webEnvironment = WebEnvironment.NONE)
class MockedClientTests {

	@MockitoBean
	private AdoClient ado;

	@Autowired
	private Report report;

	@Test
	void theApplicationStartsAndUsesTheMock() {
		given(this.ado.verifyAccess()).willReturn(true);
		assertThat(this.report.ado().verifyAccess()).isTrue();
	}

	record Report(AdoClient ado) {
	}

	@Configuration(proxyBeanMethods = false)
	@ImportAutoConfiguration(AdoAutoConfiguration.class)
	static class Application {

		@Bean
		Report report(AdoClient ado) {
			return new Report(ado);
		}

	}

}
