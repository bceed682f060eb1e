package dev.adoclient.auth;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class AuthorizationTests {

	@ParameterizedTest
	@ValueSource(strings = { "${ADO_TOKEN}", "${secret", "$(System.AccessToken)" })
	void aPlaceholderThatNothingFilledIsRefusedAndNotShown(String placeholder) {
		assertThatIllegalArgumentException().isThrownBy(() -> Authorization.bearer(placeholder))
			.withMessageContaining("is a placeholder")
			.withMessageNotContaining(placeholder);
		assertThatIllegalArgumentException().isThrownBy(() -> Authorization.basic("", placeholder))
			.withMessageContaining("is a placeholder")
			.withMessageNotContaining(placeholder);
	}

}
