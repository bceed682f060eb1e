package dev.adoclient.emulator;

import java.time.Duration;

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
	void replacementKeepsWhoMadeItAndWhen(Caller caller, AdoEmulator emulator, TestClock clock) {
		Reply made = caller.send("POST", SUBSCRIPTIONS, NEW.formatted("build.complete")).expect(200);
		Reply other = caller.send("POST", SUBSCRIPTIONS, NEW.formatted("git.push")).expect(200);
		assertThat(made.at("/createdBy/id")).isEqualTo(emulator.state().caller().id().toString());
		clock.pass(Duration.ofMinutes(1));
		Reply replaced = caller.send("PUT", SUBSCRIPTIONS + "/" + made.at("/id"), NEW.formatted("git.push"))
			.expect(200);
		assertThat(replaced.at("/createdDate")).isEqualTo(made.at("/createdDate"));
		assertThat(replaced.at("/modifiedDate")).isGreaterThan(made.at("/modifiedDate"));
		assertThat(replaced.at("/publisherInputs/projectId")).isEqualTo("1");
		caller.delete(SUBSCRIPTIONS + "/" + made.at("/id")).expect(204);
		assertThat(caller.get(SUBSCRIPTIONS).values("id")).containsExactly(other.at("/id"));
	}

	@Test
	void everyFilterLeavesOutOthers(Caller caller) {
		caller.send("POST", SUBSCRIPTIONS, NEW.formatted("build.complete")).expect(200);
		for (String other : new String[] { "publisherId=rm", "eventType=git.push", "consumerId=slack",
				"consumerActionId=post" }) {
			assertThat(caller.get(SUBSCRIPTIONS + "?" + other).values("id")).as(other).isEmpty();
		}
		assertThat(caller.get(SUBSCRIPTIONS + "?publisherId=TFS&consumerActionId=httpRequest").values("id")).hasSize(1);
	}

	@Test
	void whatIsMissingIsNamed(Caller caller) {
		for (String needed : new String[] { "publisherId", "eventType", "consumerId", "consumerActionId" }) {
			Reply refused = caller
				.send("POST", SUBSCRIPTIONS, NEW.formatted("git.push").replace("\"" + needed + "\"", "\"other\""))
				.expectError(400, "ArgumentException");
			assertThat(refused.at("/message")).endsWith("Parameter name: " + needed);
		}
		caller.get("/_apis/hooks/consumers").expect(501);
		caller.get(SUBSCRIPTIONS + "/none").expect(400);
	}

}
