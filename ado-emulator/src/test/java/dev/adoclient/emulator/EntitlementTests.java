package dev.adoclient.emulator;

import java.util.List;

import dev.adoclient.emulator.entitlement.LicenseKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

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
		assertThat(refused.at("/userEntitlement/id")).isEqualTo(id);
		assertThat(caller.get(USERS + "/" + id).at("/accessLevel/accountLicenseType")).isEqualTo("express");
	}

	@Test
	void changeAnswersNullsForWhatItDidNotTouch(Caller caller) {
		String user = USERS + "/" + caller.get(USERS).at("/items/0/id");
		Reply changed = caller.patch("PATCH", user,
				"[{\"op\":\"replace\",\"path\":\"/accessLevel\",\"value\":{\"accountLicenseType\":\"stakeholder\"}}]");
		JsonNode result = changed.json().at("/operationResults/0/result");
		for (String list : List.of("projectEntitlements", "groupAssignments", "extensions")) {
			assertThat(result.get(list).isNull()).as(list).isTrue();
			assertThat(changed.json().at("/userEntitlement").get(list).isArray()).as(list).isTrue();
		}
		assertThat(result.at("/dateCreated").asString()).isEqualTo("0001-01-01T00:00:00");
		assertThat(result.at("/accessLevel/accountLicenseType").asString()).isEqualTo("stakeholder");
		String web = caller.get("/_apis/projects/web").at("/id");
		assertThat(caller.patch("PATCH", user, """
				[{"op":"add","path":"/projectEntitlements","value":{"projectRef":{"id":"%s"},
				"group":{"groupType":"projectReader"}}}]""".formatted(web))
			.json()
			.at("/operationResults/0/result/projectEntitlements")).hasSize(1);
	}

	@Test
	void usersAreAddedAndChangedAndRemovedByOnePatch(Caller caller) {
		Reply added = caller.patch("PATCH", USERS, """
				[{"op":"add","path":"","value":{"accessLevel":{"accountLicenseType":"stakeholder"},
				"extensions":[],"projectEntitlements":[],"user":{"principalName":"lou@contoso.com"}}},
				{"op":"add","path":"","value":{"accessLevel":{"accountLicenseType":"none"},
				"user":{"principalName":"sam@contoso.com"}}}]""").expect(200);
		assertThat(added.at("/haveResultsSucceeded")).isEqualTo("false");
		assertThat(added.at("/results/1/errors/0/key")).isEqualTo("5015");
		assertThat(added.at("/results/1/errors/0/value")).startsWith("VSS012024: ");
		JsonNode lou = added.json().at("/results/0/result");
		assertThat(lou.at("/accessLevel/status").asString()).isEqualTo("pending");
		assertThat(lou.at("/accessLevel/gitHubLicenseType").asString()).isEqualTo("none");
		assertThat(lou.at("/lastAccessedDate").asString()).isEqualTo("0001-01-01T00:00:00Z");
		String id = added.at("/results/0/userId");
		assertThat(caller
			.patch("PATCH", USERS,
					"[{\"op\":\"replace\",\"path\":\"/%s/accessLevel\",\"value\":{\"accountLicenseType\":\"express\"}}]"
						.formatted(id))
			.at("/results/0/result/accessLevel/accountLicenseType")).isEqualTo("express");
		assertThat(caller.patch("PATCH", USERS, "[{\"op\":\"remove\",\"path\":\"/%s\"}]".formatted(id))
			.at("/haveResultsSucceeded")).isEqualTo("true");
		caller.get(USERS + "/" + id).expect(404);
	}

	@Test
	void userIsAddedToProjects(Caller caller) {
		Reply added = caller
			.send("POST", USERS,
					"""
							{"accessLevel":{"accountLicenseType":"express"},"user":{"principalName":"lou@contoso.com"},
							"projectEntitlements":[{"projectRef":{"id":"%s"},"group":{"groupType":"projectReader"}}]}"""
						.formatted(caller.get("/_apis/projects/web").at("/id")))
			.expect(200);
		assertThat(added.at("/isSuccess")).isEqualTo("true");
		assertThat(
				caller.get(USERS + "/" + added.at("/userEntitlement/id")).at("/projectEntitlements/0/group/groupType"))
			.isEqualTo("projectReader");
	}

	@Test
	void listWasNothingButAListBefore50(Caller caller) {
		Reply users = caller.get(USERS + "?api-version=4.1-preview.1").expect(200);
		assertThat(users.json().propertyNames()).containsExactly("count", "value");
		assertThat(users.json().at("/value")).hasSize(users.json().at("/count").asInt());
	}

	@Test
	void onlyKnownConditionsAreTaken(Caller caller) {
		assertThat(caller.get(USERS + "?$filter=licenseId%20eq%20%27Account-Express%27").json().at("/items"))
			.isNotEmpty();
		caller.get(USERS + "?$filter=shoeSize%20eq%20%2742%27").expect(400);
		caller.get(USERS + "?$orderBy=shoeSize").expect(400);
	}

}
