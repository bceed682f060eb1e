package dev.adoclient.emulator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** The members of a group have a license by its rule. */
@ExtendWith(EmulatorExtension.class)
class GroupRuleTests {

	private static final String GROUPS = "/_apis/groupentitlements";

	private static final String USERS = "/_apis/userentitlements";

	private static Reply add(Caller caller, String more) {
		return caller
			.send("POST", GROUPS + more,
					"""
							{"group":{"origin":"aad","originId":"6ce954b1-ce1f-45d1-b94d-e6bf2464ba2c","subjectKind":"group",
							"displayName":"Testers"},"licenseRule":{"licensingSource":"account","accountLicenseType":"advanced"},
							"projectEntitlements":[{"projectRef":{"id":"%s"},"group":{"groupType":"projectReader"}}]}"""
						.formatted(caller.get("/_apis/projects/web").at("/id")))
			.expect(200);
	}

	@Test
	void ruleIsMadeShownChangedAndDeleted(Caller caller) {
		Reply added = add(caller, "");
		assertThat(added.at("/status")).isEqualTo("succeeded");
		assertThat(added.at("/haveResultsSucceeded")).isEqualTo("true");
		String rule = GROUPS + "/" + added.at("/results/0/groupId");
		JsonNode shown = caller.get(rule).expect(200).json();
		assertThat(shown.at("/group/displayName").asString()).isEqualTo("Testers");
		assertThat(shown.at("/group/descriptor").asString()).startsWith("aadgp.");
		assertThat(shown.at("/group/originId").asString()).isEqualTo("6ce954b1-ce1f-45d1-b94d-e6bf2464ba2c");
		assertThat(shown.at("/projectEntitlements/0/projectRef/name").asString()).isEqualTo("web");
		String web = shown.at("/projectEntitlements/0/projectRef/id").asString();
		caller.patch("PATCH", rule, """
				[{"op":"replace","path":"/licenseRule","value":{"accountLicenseType":"stakeholder"}},
				{"op":"remove","path":"/projectEntitlements/%s"}]""".formatted(web)).expect(200);
		assertThat(caller.get(GROUPS).at("/value/0/licenseRule/accountLicenseType")).isEqualTo("stakeholder");
		assertThat(caller.get(rule).json().at("/projectEntitlements")).isEmpty();
		caller.patch("PATCH", rule, "[{\"op\":\"replace\",\"path\":\"/name\",\"value\":\"x\"}]").expect(400);
		caller.delete(rule).expect(200);
		caller.get(rule).expectError(404, "IdentityNotFoundException");
	}

	@Test
	void ruleOfAGroupThatIsDeletedIsGone(Caller caller) {
		String id = add(caller, "").at("/results/0/groupId");
		String descriptor = caller.get(GROUPS + "/" + id).at("/group/descriptor");
		caller.delete("/_apis/graph/groups/" + descriptor + "?api-version=7.1-preview.1").expect(204);
		assertThat(caller.get(GROUPS).json().at("/value")).isEmpty();
	}

	@Test
	void ruleThatIsOnlyTriedIsNotKept(Caller caller) {
		add(caller, "?ruleOption=testApplyGroupRule");
		assertThat(caller.get(GROUPS).json().at("/value")).isEmpty();
		String rule = GROUPS + "/" + add(caller, "").at("/results/0/groupId");
		String trial = rule + "?ruleOption=testApplyGroupRule";
		assertThat(caller
			.patch("PATCH", trial,
					"[{\"op\":\"replace\",\"path\":\"/licenseRule\",\"value\":{\"accountLicenseType\":\"express\"}}]")
			.at("/results/0/result/licenseRule/accountLicenseType")).isEqualTo("express");
		caller.delete(trial).expect(200);
		assertThat(caller.get(rule).expect(200).at("/licenseRule/accountLicenseType")).isEqualTo("advanced");
	}

	@Test
	void memberHasTheBetterLicense(Caller caller) {
		String rule = GROUPS + "/" + add(caller, "").at("/results/0/groupId");
		String user = caller.get(USERS).at("/items/0/id");
		caller.call("PUT", rule + "/members/" + user, null, null).expect(204);
		JsonNode member = caller.get(USERS + "/" + user).json();
		assertThat(member.at("/accessLevel/accountLicenseType").asString()).isEqualTo("advanced");
		assertThat(member.at("/accessLevel/assignmentSource").asString()).isEqualTo("groupRule");
		assertThat(member.at("/groupAssignments/0/group/displayName").asString()).isEqualTo("Testers");
		assertThat(caller.get("/_apis/userentitlementsummary").at("/licenses/2/assigned")).isEqualTo("1");
		caller.delete(rule + "/members/" + user).expect(204);
		assertThat(caller.get(USERS + "/" + user).at("/accessLevel/accountLicenseType")).isEqualTo("express");
	}

	@Test
	void membersComeInPagesAndLeaveWithTheRuleIfAsked(Caller caller) {
		Reply added = add(caller, "");
		String rule = GROUPS + "/" + added.at("/results/0/groupId");
		for (JsonNode user : caller.get(USERS).json().at("/items")) {
			caller.call("PUT", rule + "/members/" + user.at("/id").asString(), null, null).expect(204);
		}
		Reply first = caller.get(rule + "/members?maxResults=3").expect(200);
		assertThat(first.json().at("/members")).hasSize(3);
		Reply second = caller.get(rule + "/members?maxResults=3&pagingToken=" + first.at("/continuationToken"));
		assertThat(second.json().at("/members")).isNotEmpty();
		assertThat(second.at("/continuationToken")).isEmpty();
		assertThat(first.json().at("/totalCount").asInt()).isEqualTo(3 + second.json().at("/members").size());
		caller.delete(rule + "?removeGroupMembership=true").expect(200);
		add(caller, "");
		assertThat(caller.get(rule + "/members").json().at("/members")).isEmpty();
	}

	@Test
	void groupOfTheDirectoryIsTakenInByReference(Caller caller) {
		String preview = "?api-version=7.1-preview.1";
		Reply group = caller.send("POST", "/_apis/graph/groups" + preview, "{\"originId\":\"o-1\"}").expect(201);
		assertThat(group.at("/origin")).isEqualTo("aad");
		assertThat(group.header("Location")).isEqualTo(group.at("/url"));
		assertThat(caller.send("POST", "/_apis/graph/groups" + preview, "{\"originId\":\"o-1\"}").json())
			.isEqualTo(group.json());
		caller
			.patch("PATCH", "/_apis/graph/groups/" + group.at("/descriptor") + preview,
					"[{\"op\":\"replace\",\"path\":\"/displayName\",\"value\":\"Testers\"}]")
			.expect(200);
		assertThat(caller.send("POST", "/_apis/graph/groups" + preview, "{\"originId\":\"o-1\"}").at("/displayName"))
			.isEqualTo("Testers");
		assertThat(caller.get("/_apis/graph/groups" + preview + "&subjectTypes=aadgp").values("descriptor"))
			.containsExactly(group.at("/descriptor"));
	}

}
