package dev.adoclient.autoconfigure;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.test.StepVerifier;

import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.ReactiveWebApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

import dev.adoclient.AdoAsyncClient;
import dev.adoclient.AdoClient;
import dev.adoclient.auth.AdoCredential;
import dev.adoclient.error.AdoClosedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

/**
 * From properties to beans, and what an application can replace.
 */
class AdoAutoConfigurationTests {

	@RegisterExtension
	static final Emulated azureDevOps = new Emulated();

	private static final AutoConfigurations CONFIGURATION = AutoConfigurations.of(AdoAutoConfiguration.class);

	private final ApplicationContextRunner context = new ApplicationContextRunner().withConfiguration(CONFIGURATION)
		.withPropertyValues(azureDevOps.properties());

	@Test
	void propertiesBecomeBothClients() {
		this.context.run((context) -> {
			assertThat(context.getBean(AdoClient.class).builds().getBuild(1).id()).isEqualTo(1);
			StepVerifier.create(context.getBean(AdoAsyncClient.class).builds("web").getBuild(2))
				.assertNext((build) -> assertThat(build.id()).isEqualTo(2))
				.verifyComplete();
		});
	}

	@Test
	void bothClientsShareOneConnection() {
		this.context.run((context) -> assertThat(context.getBean(AdoClient.class).connection())
			.isSameAs(context.getBean(AdoAsyncClient.class).connection()));
	}

	@Test
	void aServletApplicationGetsBothClients() {
		new WebApplicationContextRunner().withConfiguration(CONFIGURATION)
			.withPropertyValues(azureDevOps.properties())
			.run((context) -> assertThat(context).hasSingleBean(AdoClient.class).hasSingleBean(AdoAsyncClient.class));
	}

	@Test
	void aReactiveApplicationGetsBothClients() {
		new ReactiveWebApplicationContextRunner().withConfiguration(CONFIGURATION)
			.withPropertyValues(azureDevOps.properties())
			.run((context) -> assertThat(context).hasSingleBean(AdoClient.class).hasSingleBean(AdoAsyncClient.class));
	}

	@Test
	void lazyInitializationAsksForNothingBeforeItIsNeeded() {
		new ApplicationContextRunner().withConfiguration(CONFIGURATION)
			.withPropertyValues("ado.organization=contoso")
			.withInitializer(
					(context) -> context.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor()))
			.run((context) -> {
				assertThat(context).hasNotFailed();
				assertThatExceptionOfType(Exception.class).isThrownBy(() -> context.getBean(AdoClient.class))
					.havingRootCause()
					.isInstanceOf(AdoConfigurationException.class);
			});
	}

	@Test
	void aLazyInjectionPointGetsAProxyThatWorks() {
		this.context.withUserConfiguration(LazyInjection.class).run((context) -> {
			LazyInjection injected = context.getBean(LazyInjection.class);
			assertThat(AopUtils.isCglibProxy(injected.client)).isTrue();
			assertThat(AopUtils.isCglibProxy(injected.asyncClient)).isTrue();
			assertThat(injected.client.builds().getBuild(1).id()).isEqualTo(1);
			assertThat(injected.asyncClient.connection().organization()).isEqualTo("contoso");
		});
	}

	@Test
	void theApplicationsOwnAsyncClientWinsAndNeedsNoProperties() {
		AdoAsyncClient own = client();
		new ApplicationContextRunner().withConfiguration(CONFIGURATION)
			.withBean(AdoAsyncClient.class, () -> own)
			.run((context) -> {
				assertThat(context.getBean(AdoAsyncClient.class)).isSameAs(own);
				assertThat(context.getBean(AdoClient.class).connection()).isSameAs(own.connection());
			});
	}

	@Test
	void theApplicationsOwnBlockingClientWins() {
		AdoClient own = AdoClient.of(client("contoso"));
		this.context.withBean(AdoClient.class, () -> own)
			.run((context) -> assertThat(context.getBean(AdoClient.class)).isSameAs(own));
	}

	@Test
	void anAsyncClientOfTheApplicationDoesNotTakeThePlaceOfAnotherOrganizations() {
		this.context.withBean(AdoAsyncClient.class, () -> client("fabrikam"))
			.run((context) -> assertThat(context).getFailure()
				.isInstanceOf(AdoConfigurationException.class)
				.hasMessageContaining("'fabrikam'")
				.hasMessageContaining("'contoso'"));
	}

	@Test
	void aBlockingClientOfTheApplicationDoesNotTakeThePlaceOfAnotherOrganizations() {
		this.context.withBean(AdoClient.class, () -> AdoClient.of(client("fabrikam")))
			.run((context) -> assertThat(context).getFailure()
				.isInstanceOf(AdoConfigurationException.class)
				.hasMessageContaining("would take the place"));
	}

	@Test
	void aClientOfTheApplicationDoesNotTakeThePlaceOfWhatConnectionDetailsSay() {
		new ApplicationContextRunner().withConfiguration(CONFIGURATION)
			.withBean(AdoConnectionDetails.class, () -> details("contoso"))
			.withBean(AdoAsyncClient.class, () -> client("fabrikam"))
			.run((context) -> assertThat(context).getFailure()
				.isInstanceOf(AdoConfigurationException.class)
				.hasMessageContaining("'contoso'"));
	}

	@Test
	void aClientOfTheApplicationWithANameOfItsOwnTakesNobodysPlace() {
		AdoAsyncClient other = client("fabrikam");
		this.context.withBean("fabrikam", AdoAsyncClient.class, () -> other, AdoAutoConfigurationTests::named)
			.run((context) -> {
				assertThat(context.getBeanProvider(AdoAsyncClient.class).getObject().connection().organization())
					.isEqualTo("contoso");
				AdoClients clients = context.getBean(AdoClients.class);
				assertThat(clients.names()).containsExactlyInAnyOrder("default", "fabrikam");
				assertThat(clients.asyncClient("fabrikam")).isSameAs(other);
			});
	}

	@Test
	void aMockTakesThePlaceOfAnything() {
		this.context.withBean(AdoAsyncClient.class, () -> mock()).run((context) -> assertThat(context).hasNotFailed());
	}

	@Test
	void severalAsyncClientsOfTheApplicationLeaveTheBlockingOnesToIt() {
		new ApplicationContextRunner().withConfiguration(CONFIGURATION)
			.withBean("one", AdoAsyncClient.class, AdoAutoConfigurationTests::client)
			.withBean("other", AdoAsyncClient.class, AdoAutoConfigurationTests::client)
			.run((context) -> assertThat(context).hasNotFailed().doesNotHaveBean(AdoClient.class));
	}

	@Test
	void connectionDetailsOfTheApplicationWinOverTheProperties() {
		this.context.withBean(AdoConnectionDetails.class, () -> details("fabrikam")).run((context) -> {
			AdoClient client = context.getBean(AdoClient.class);
			assertThat(client.connection().organization()).isEqualTo("fabrikam");
			assertThat(client.connection().credential()).hasToString("bearer token");
			assertThat(client.connection().project()).contains("web");
		});
	}

	@Test
	void theContextClosesTheClient() {
		List<AdoClient> clients = new ArrayList<>();
		this.context.run((context) -> clients.add(context.getBean(AdoClient.class)));
		assertThatExceptionOfType(AdoClosedException.class).isThrownBy(() -> clients.get(0).checkAccess());
	}

	@Test
	void theBlockingBeanDoesNotCloseWhatItWasHanded() {
		AdoAsyncClient handed = mock();
		new ApplicationContextRunner().withConfiguration(CONFIGURATION)
			.withBean(AdoAsyncClient.class, () -> handed, (bean) -> bean.setDestroyMethodName(""))
			.run((context) -> assertThat(context).hasSingleBean(AdoClient.class));
		verify(handed, never()).close();
	}

	private static AdoAsyncClient client() {
		return client("own");
	}

	private static AdoAsyncClient client(String organization) {
		return AdoAsyncClient.builder().organization(organization).credential(AdoCredential.bearer("own")).build();
	}

	private static void named(BeanDefinition bean) {
		((AbstractBeanDefinition) bean).setDefaultCandidate(false);
	}

	private static AdoConnectionDetails details(String organization) {
		return new AdoConnectionDetails() {

			@Override
			public String getOrganization() {
				return organization;
			}

			@Override
			public AdoCredential getCredential() {
				return AdoCredential.bearer("details");
			}

		};
	}

	@Configuration(proxyBeanMethods = false)
	static class LazyInjection {

		private final AdoClient client;

		private final AdoAsyncClient asyncClient;

		LazyInjection(@Lazy AdoClient client, @Lazy AdoAsyncClient asyncClient) {
			this.client = client;
			this.asyncClient = asyncClient;
		}

		@Bean
		String usesTheClients() {
			return "";
		}

	}

}
