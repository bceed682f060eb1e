package dev.adoclient.emulator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(EmulatorExtension.class)
class AuditStreamTests {

	private static final String STREAMS = "/_apis/audit/streams";

	private static final String PREVIEW = "?api-version=7.1-preview.1";

	private static final String NEW = """
			{"consumerType":"Splunk","displayName":"logs","consumerInputs":{"SplunkUrl":"https://example.org"}}""";

	private static Reply create(Caller caller) {
		return caller.send("POST", STREAMS + PREVIEW + "&daysToBackfill=0", NEW).expect(200);
	}

	@Test
	void streamIsMadeShownReplacedTurnedOffAndEnded(Caller caller) {
		Reply made = create(caller);
		assertThat(made.at("/status")).isEqualTo("enabled");
		assertThat(made.at("/consumerInputs/SplunkUrl")).isEqualTo("https://example.org");
		String path = STREAMS + "/" + made.at("/id") + PREVIEW;
		assertThat(caller.get(path).expect(200).json()).isEqualTo(made.json());
		assertThat(caller.call("PUT", path + "&status=disabledByUser", null, null).expect(200).at("/status"))
			.isEqualTo("disabledByUser");
		Reply replaced = caller
			.send("PUT", STREAMS + PREVIEW,
					NEW.replace("{\"consumerType", "{\"id\":" + made.at("/id") + ",\"consumerType")
						.replace("logs", "other"))
			.expect(200);
		assertThat(replaced.at("/displayName")).isEqualTo("other");
		assertThat(replaced.at("/status")).isEqualTo("disabledByUser");
		assertThat(caller.get(STREAMS + PREVIEW).values("displayName")).containsExactly("other");
		caller.delete(path).expect(204);
		caller.get(path).expectError(404, "AuditStreamNotFoundException");
		assertThat(create(caller).at("/id")).isNotEqualTo(made.at("/id"));
	}

	@Test
	void whatIsMissingOrUnknownIsRefused(Caller caller) {
		caller.send("POST", STREAMS + PREVIEW, NEW).expectError(400, "ArgumentException");
		caller.send("POST", STREAMS + PREVIEW + "&daysToBackfill=0", "{}").expectError(400, "ArgumentException");
		caller.send("PUT", STREAMS + PREVIEW, NEW).expect(404);
		String path = STREAMS + "/" + create(caller).at("/id") + PREVIEW;
		caller.call("PUT", path + "&status=odd", null, null).expectError(400, "VssPropertyValidationException");
	}

}
