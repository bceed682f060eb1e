package dev.adoclient.autoconfigure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Base64;

import com.azure.core.credential.AccessToken;
import com.azure.core.credential.TokenCredential;
import com.azure.identity.DefaultAzureCredentialBuilder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Mono;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.properties.source.MutuallyExclusiveConfigurationPropertiesException;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import dev.adoclient.AdoAsyncClient;
import dev.adoclient.auth.AdoCredential;
import dev.adoclient.auth.Authorization;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * As whom the clients connect.
 */
class CredentialTests {

	@RegisterExtension
	static final Emulated azureDevOps = new Emulated();

	private final ApplicationContextRunner context = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(AdoAutoConfiguration.class))
		.withPropertyValues("ado.organization=contoso");

	@Test
	void aTokenIsAPersonalAccessToken() {
		this.context.withPropertyValues("ado.token=secret")
			.run((context) -> assertThat(authorization(context)).isEqualTo(basic(":secret")));
	}

	@Test
	void aBearerTokenIsSentAsOne() {
		this.context.withPropertyValues("ado.bearer-token=secret")
			.run((context) -> assertThat(authorization(context)).isEqualTo("Bearer secret"));
	}

	@Test
	void aTokenFileIsReadAnew(@TempDir Path folder) throws IOException {
		Path file = Files.writeString(folder.resolve("token"), "first\n");
		this.context.withPropertyValues("ado.token-file=" + file).run((context) -> {
			assertThat(authorization(context)).isEqualTo(basic(":first"));
			Files.writeString(file, "second\n");
			assertThat(authorization(context)).isEqualTo(basic(":second"));
		});
	}

	@Test
	void aPipelineHandsItsTokenOn() {
		this.context.withPropertyValues("ado.credential=pipeline", "SYSTEM_ACCESSTOKEN=job").run((context) -> {
			assertThat(authorization(context)).isEqualTo("Bearer job");
			assertThat(context.getBean(AdoAsyncClient.class).connection().credential()).hasToString("pipeline token");
		});
	}

	@Test
	void aPipelineThatDoesNotHandItsTokenOnIsToldHow() {
		this.context.withPropertyValues("ado.credential=pipeline", "SYSTEM_ACCESSTOKEN=")
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.isInstanceOf(AdoConfigurationException.class)
				.hasMessage("ado.credential is pipeline, but SYSTEM_ACCESSTOKEN is not set.")
				.extracting((failure) -> ((AdoConfigurationException) failure).action())
				.asString()
				.contains("SYSTEM_ACCESSTOKEN: $(System.AccessToken)"));
	}

	@Test
	void theTokenOfAPipelineIsNotUsedUnasked() {
		this.context.withPropertyValues("SYSTEM_ACCESSTOKEN=job").run((context) -> assertThat(context).hasFailed());
	}

	@Test
	void ofSpringCloudAzuresCredentialsTheDefaultIsTaken() {
		this.context.withPropertyValues("ado.credential=azure-identity")
			.withBean("storageCredential", TokenCredential.class, () -> (request) -> Mono.empty())
			.withBean("springCloudAzureDefaultCredential", TokenCredential.class,
					() -> (request) -> Mono.just(new AccessToken("entra", OffsetDateTime.now().plusHours(1))))
			.run((context) -> assertThat(authorization(context)).isEqualTo("Bearer entra"));
	}

	@Test
	void userAndPasswordAreBasic() {
		this.context.withPropertyValues("ado.user=kim", "ado.password=secret")
			.run((context) -> assertThat(authorization(context)).isEqualTo(basic("kim:secret")));
	}

	@Test
	void aBlankTokenIsNoToken() {
		this.context.withPropertyValues("ado.token=  ", "ado.bearer-token=secret")
			.run((context) -> assertThat(authorization(context)).isEqualTo("Bearer secret"));
	}

	@Test
	void aCredentialBeanWinsOverProperties() {
		this.context.withPropertyValues("ado.token=secret")
			.withBean(AdoCredential.class, () -> AdoCredential.bearer("bean"))
			.run((context) -> assertThat(authorization(context)).isEqualTo("Bearer bean"));
	}

	@Test
	void ofSeveralCredentialBeansNoneIsGuessed() {
		this.context.withBean("one", AdoCredential.class, () -> AdoCredential.bearer("one"))
			.withBean("other", AdoCredential.class, () -> AdoCredential.bearer("other"))
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.isInstanceOf(AdoConfigurationException.class)
				.hasMessage("No credential for Azure DevOps is configured."));
	}

	@Test
	void whatTheApplicationHandedInOutlivesTheClient() {
		Closing credential = new Closing();
		this.context.withBean(AdoCredential.class, () -> credential, (bean) -> bean.setDestroyMethodName(""))
			.run((context) -> assertThat(context.getBean(AdoAsyncClient.class).connection().credential())
				.isSameAs(credential));
		assertThat(credential.closed).isFalse();
	}

	@Test
	void whatWasMadeOfThePropertiesIsClosedWithTheContext() {
		Closing credential = new Closing();
		this.context.withPropertyValues("ado.credential=azure-identity")
			.withClassLoader(withoutAzure())
			.withBean(AzureIdentity.class, () -> () -> credential)
			.run((context) -> assertThat(context.getBean(AdoAsyncClient.class).connection().credential())
				.isSameAs(credential));
		assertThat(credential.closed).isTrue();
	}

	@Test
	void azureIdentityTakesTheTokenCredentialOfTheApplication() {
		TokenCredential azure = (request) -> Mono.just(new AccessToken("entra", OffsetDateTime.now().plusHours(1)));
		this.context.withPropertyValues("ado.credential=azure-identity")
			.withBean(TokenCredential.class, () -> azure)
			.run((context) -> assertThat(authorization(context)).isEqualTo("Bearer entra"));
	}

	@Test
	void azureIdentityTakesWhatTheEnvironmentOffersOtherwise() {
		this.context.withPropertyValues("ado.credential=azure-identity")
			.run((context) -> assertThat(context.getBean(AdoAsyncClient.class).connection().credential())
				.hasToString("Azure identity"));
	}

	@Test
	void aTokenCredentialIsNotUsedUnasked() {
		this.context.withBean(TokenCredential.class, () -> (request) -> Mono.empty())
			.run((context) -> assertThat(context).hasFailed());
	}

	@Test
	void nobodyNeedsAzureOnTheClassPath() {
		this.context.withPropertyValues("ado.token=secret")
			.withClassLoader(new FilteredClassLoader("com.azure"))
			.run((context) -> assertThat(authorization(context)).isEqualTo(basic(":secret")));
	}

	@Test
	void azureIdentityThatIsAbsentIsSaidToBe() {
		this.context.withPropertyValues("ado.credential=azure-identity")
			.withClassLoader(withoutAzure())
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.isInstanceOf(AdoConfigurationException.class)
				.hasMessage("ado.credential is azure-identity, but Azure Identity is not on the class path."));
	}

	@Test
	void twoCredentialsContradictEachOther() {
		this.context.withPropertyValues("ado.token=one", "ado.bearer-token=two")
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.isInstanceOf(MutuallyExclusiveConfigurationPropertiesException.class)
				.hasMessageContaining("ado.token")
				.hasMessageContaining("ado.bearer-token"));
	}

	@Test
	void aUserContradictsATokenToo() {
		this.context.withPropertyValues("ado.user=kim", "ado.token=one")
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.isInstanceOf(MutuallyExclusiveConfigurationPropertiesException.class)
				.hasMessageContaining("ado.user"));
	}

	@Test
	void aPasswordNeedsAUser() {
		this.context.withPropertyValues("ado.password=secret")
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.isInstanceOf(AdoConfigurationException.class)
				.hasMessage("ado.password is set, but ado.user is not."));
	}

	@Test
	void aTokenThatCannotBeSentIsNotShown() {
		this.context.withPropertyValues("ado.bearer-token=sec ret")
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.hasMessageContaining("line end perhaps")
				.hasMessageNotContaining("sec ret"));
	}

	private static FilteredClassLoader withoutAzure() {
		return new FilteredClassLoader(TokenCredential.class, DefaultAzureCredentialBuilder.class);
	}

	private static @Nullable String authorization(AssertableApplicationContext context) {
		Authorization authorization = context.getBean(AdoAsyncClient.class)
			.connection()
			.credential()
			.authorize(null)
			.block();
		return (authorization != null) ? authorization.headerValue() : null;
	}

	private static String basic(String pair) {
		return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
	}

	private static final class Closing implements AdoCredential {

		private boolean closed;

		@Override
		public Mono<Authorization> authorize(@Nullable Authorization refused) {
			return Mono.just(Authorization.bearer("closing"));
		}

		@Override
		public void close() {
			this.closed = true;
		}

	}

}
