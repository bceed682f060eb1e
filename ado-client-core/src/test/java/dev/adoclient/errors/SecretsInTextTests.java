package dev.adoclient.errors;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.adoclient.AdoClient;
import dev.adoclient.auth.AdoCredential;
import dev.adoclient.auth.Authorization;
import dev.adoclient.connection.AdoConnection;
import dev.adoclient.error.AdoAuthenticationException;
import dev.adoclient.http.CallOptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class SecretsInTextTests {

	@ParameterizedTest
	@MethodSource("credentials")
	void nothingThatHoldsACredentialShowsItsSecret(AdoCredential credential) {
		AdoConnection connection = AdoConnection.builder().organization("contoso").credential(credential).build();
		assertThat(Stream.of(credential, credential.identity(), connection, CallOptions.none().credential(credential)))
			.extracting(Object::toString)
			.noneMatch(Secrets::areIn);
	}

	@Test
	void anAuthorizationShowsItsScheme() {
		assertThat(Authorization.bearer(Secrets.TOKEN)).hasToString("Bearer ***");
		assertThat(Authorization.basic("", Secrets.TOKEN)).hasToString("Basic ***");
	}

	@Test
	void aTokenThatIsRefusedIsNotShown() {
		assertThat(catchThrowable(() -> AdoCredential.bearer(Secrets.TOKEN + "\r\n")).getMessage())
			.matches((text) -> !Secrets.areIn(text));
		assertThat(catchThrowable(() -> AdoCredential.basic("a:b", Secrets.TOKEN)).getMessage())
			.matches((text) -> !Secrets.areIn(text));
	}

	@Test
	void aSupplierThatGivesABrokenTokenFailsWithoutShowingIt() {
		try (AdoClient ado = AdoClient.builder()
			.organization("contoso")
			.credential(AdoCredential.supplier(() -> Secrets.TOKEN + "\n"))
			.build()) {
			AdoAuthenticationException failure = catchThrowableOfType(AdoAuthenticationException.class,
					() -> ado.builds("web").getBuild(1));
			assertThat(failure).hasMessageContaining("No token was to be had from the credential 'token supplier'");
			assertThat(Secrets.printed(failure)).matches((text) -> !Secrets.areIn(text));
		}
	}

	static Stream<AdoCredential> credentials() {
		return Stream.of(AdoCredential.bearer(Secrets.TOKEN), AdoCredential.personalAccessToken(Secrets.TOKEN),
				AdoCredential.basic("dana", Secrets.TOKEN), AdoCredential.supplier(() -> Secrets.TOKEN));
	}

}
