package dev.adoclient.throttle;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class HttpDateTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Sun, 06 Nov 1994 08:49:37 GMT   | 2026-01-01T00:00:00Z | 1994-11-06T08:49:37Z
			Sunday, 06-Nov-94 08:49:37 GMT  | 2026-01-01T00:00:00Z | 1994-11-06T08:49:37Z
			Sun Nov  6 08:49:37 1994        | 2026-01-01T00:00:00Z | 1994-11-06T08:49:37Z
			Wed Nov 16 08:49:37 1994        | 2026-01-01T00:00:00Z | 1994-11-16T08:49:37Z
			Monday, 23-Nov-26 08:49:37 GMT  | 2026-01-01T00:00:00Z | 2026-11-23T08:49:37Z
			Friday, 01-Jan-76 00:00:00 GMT  | 2026-01-01T00:00:00Z | 2076-01-01T00:00:00Z
			Saturday, 01-Jan-77 00:00:00 GMT | 2026-01-01T00:00:00Z | 1977-01-01T00:00:00Z
			Sun, 6 Nov 1994 10:49:37 +0200  | 2026-01-01T00:00:00Z | 1994-11-06T08:49:37Z
			1994-11-06T08:49:37Z            | 2026-01-01T00:00:00Z |
			Sun, 06 Nov 1994                | 2026-01-01T00:00:00Z |
			soon                            | 2026-01-01T00:00:00Z |
			""")
	void eachFormOfHttpIsRead(String text, Instant now, @Nullable Instant time) {
		assertThat(HttpDate.parse(text, now)).isEqualTo(time);
	}

}
