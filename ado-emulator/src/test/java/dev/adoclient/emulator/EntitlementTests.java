package dev.adoclient.emulator;

import dev.adoclient.emulator.entitlement.LicenseKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(EmulatorExtension.class)
class EntitlementTests {

	private static final String USERS = "/_apis/userentitlements";

	@Test
	void listRepeatsItsItemsAndEndsWithAnEmptyToken(Caller caller) {
		Reply users = caller.get(USERS).expect(200);
		assertThat(users.json().at("/items")).isEqualTo(users.json().at("/members")).isNotEmpty();
		assertThat(users.at("/continuationToken")).isEmpty();
		assertThat(users.json().at("/totalCount").asInt()).isEqualTo(users.json().at("/items").size());
	}

	@Test
	void refusalIsAnAnswerOfSuccess(Caller caller, AdoEmulator emulator) {
		emulator.state().entitlements().limit(LicenseKind.STAKEHOLDER, 0);
		String id = caller.get(USERS).at("/items/0/id");
		Reply refused = caller.patch("PATCH", USERS + "/" + id,
				"[{\"op\":\"replace\",\"path\":\"/accessLevel\",\"value\":{\"accountLicenseType\":\"stakeholder\"}}]")
			.expect(200);
		assertThat(refused.json().at("/isSuccess").asBoolean()).isFalse();
		assertThat(refused.json().at("/operationResults/0/errors/0/key").isInt()).isTrue();
		assertThat(caller.get(USERS + "/" + id).at("/accessLevel/accountLicenseType")).isEqualTo("express");
	}

	@Test
	void onlyKnownConditionsAreTaken(Caller caller) {
		assertThat(caller.get(USERS + "?$filter=licenseId%20eq%20%27Account-Express%27").json().at("/items"))
			.isNotEmpty();
		caller.get(USERS + "?$filter=shoeSize%20eq%20%2742%27").expect(400);
		caller.get(USERS + "?$orderBy=shoeSize").expect(400);
	}

}
