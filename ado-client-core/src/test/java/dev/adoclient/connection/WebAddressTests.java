package dev.adoclient.connection;

import java.net.URI;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Addresses as people type and copy them.
 */
class WebAddressTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			https://tfs.example.com/tfs/Default             | https://tfs.example.com/tfs/Default
			https://tfs.example.com/tfs/Default%20Team      | https://tfs.example.com/tfs/Default%20Team
			https://tfs.example.com/tfs/Default Team        | https://tfs.example.com/tfs/Default%20Team
			https://tfs.example.com:8443/100%/50%2/a%2fb    | https://tfs.example.com:8443/100%25/50%252/a%2fb
			https://tfs.example.com/tfs/Müller/😀           | https://tfs.example.com/tfs/M%C3%BCller/%F0%9F%98%80
			https://müller.example/tfs                      | https://xn--mller-kva.example/tfs
			https://[::1]:8080/[a]                          | https://[::1]:8080/%5Ba%5D
			http://localhost/a?b=c d&e=[f]#g h              | http://localhost/a?b=c%20d&e=%5Bf%5D#g%20h
			//cdn.example.com/a b                           | //cdn.example.com/a%20b
			/a:b/c d                                        | /a:b/c%20d
			../x?y                                          | ../x?y
			?page=2                                         | ?page=2
			""")
	void whatAUriCannotHoldIsEncodedAndWhatIsEncodedStays(String text, URI address) {
		assertThat(WebAddress.of(text)).isEqualTo(address);
	}

	@Test
	void inAHeaderEachCharacterIsAByte() {
		assertThat(WebAddress.ofHeader(" /Ã¼ ")).hasToString("/%C3%BC");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "https://kim:hidden@[::1/x", "https://exa mple.com/hidden", "https://%zz/hidden", "https://" })
	void whatIsNoAddressIsRefusedAndNotShown(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> WebAddress.of(text))
			.withMessage("It is not an address")
			.withNoCause();
	}

}
