package dev.adoclient.emulator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(EmulatorExtension.class)
class SubscriptionTests {

	private static final String SUBSCRIPTIONS = "/_apis/hooks/subscriptions";

	private static final String NEW = """
			{"publisherId":"tfs","eventType":"%s","consumerId":"webHooks","consumerActionId":"httpRequest",
			"publisherInputs":{"projectId":"1"},
			"consumerInputs":{"url":"https://example.org","basicAuthPassword":"secret"}}""";

	@Test
	void subscriptionIsMadeFoundReplacedAndEnded(Caller caller) {
		Reply made = caller.send("POST", SUBSCRIPTIONS, NEW.formatted("build.complete")).expect(200);
		caller.send("POST", SUBSCRIPTIONS, NEW.formatted("git.push")).expect(200);
		assertThat(made.at("/status")).isEqualTo("enabled");
		assertThat(made.text()).doesNotContain("secret");
		assertThat(caller.get(SUBSCRIPTIONS + "?eventType=git.push&consumerId=WEBHOOKS").values("eventType"))
			.containsExactly("git.push");
		assertThat(caller.get(SUBSCRIPTIONS).json().at("/value")).hasSize(2);
		String path = SUBSCRIPTIONS + "/" + made.at("/id");
		Reply off = caller
			.send("PUT", path, NEW.formatted("git.push").replaceFirst("\\{", "{\"status\":\"disabledByUser\","))
			.expect(200);
		assertThat(off.at("/status")).isEqualTo("disabledByUser");
		assertThat(caller.get(path).at("/eventType")).isEqualTo("git.push");
		caller.delete(path).expect(204);
		caller.get(path).expectError(404, "SubscriptionNotFoundException");
	}

	@Test
	void whatIsMissingIsNamed(Caller caller) {
		Reply refused = caller.send("POST", SUBSCRIPTIONS, "{\"publisherId\":\"tfs\"}").expect(400);
		assertThat(refused.at("/message")).contains("eventType");
		caller.get("/_apis/hooks/consumers").expect(501);
		caller.get(SUBSCRIPTIONS + "/none").expect(400);
	}

}
