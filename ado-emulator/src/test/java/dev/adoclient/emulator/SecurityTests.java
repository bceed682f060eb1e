package dev.adoclient.emulator;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(EmulatorExtension.class)
class SecurityTests {

	private static final String GIT = "2e9eb7ed-3c0a-47d4-87c1-0ffdd275fd87";

	private static final String LISTS = "/_apis/accesscontrollists/" + GIT;

	private static final String ENTRIES = "/_apis/accesscontrolentries/" + GIT;

	private static final String NOBODY = "Microsoft.TeamFoundation.Identity;S-1-9-1";

	@Test
	void namespaceIsAListOfOne(Caller caller) {
		assertThat(caller.get("/_apis/securitynamespaces").values("name")).contains("Git Repositories", "Build");
		JsonNode one = caller.get("/_apis/securitynamespaces/" + GIT).expect(200).json();
		assertThat(one.get("count").asInt()).isEqualTo(1);
		assertThat(one.at("/value/0/separatorValue").asString()).isEqualTo("/");
		assertThat(one.at("/value/0/actions/2/name").asString()).isEqualTo("GenericContribute");
		assertThat(one.at("/value/0/actions/2/bit").asInt()).isEqualTo(4);
		assertThat(one.at("/value/0/extensionType").isNull()).isTrue();
		for (String mask : List.of("systemBitMask", "readPermission", "writePermission")) {
			assertThat(one.at("/value/0").get(mask).isInt()).as(mask).isTrue();
		}
		caller.get("/_apis/securitynamespaces/" + GIT.replace('2', '3'))
			.expectError(404, "InvalidSecurityNamespaceException");
	}

	@Test
	void entriesAreMergedOrReplaced(Caller caller) {
		set(caller, "repoV2/p/r", NOBODY, false, 6, 8);
		assertThat(set(caller, "repoV2/p/r", NOBODY, true, 8, 4).json().at("/value/0").toString())
			.contains("\"allow\":10", "\"deny\":4");
		set(caller, "repoV2/p/r", NOBODY, false, 2, 0);
		JsonNode list = caller.get(LISTS + "?token=repoV2/p/r").expect(200).json();
		JsonNode entry = list.at("/value/0/acesDictionary").get(NOBODY);
		assertThat(entry.get("allow").asInt()).isEqualTo(2);
		assertThat(entry.get("extendedInfo").isEmpty()).isTrue();
		caller.send("POST", ENTRIES, "{\"token\":\"x\"}").expectError(400, "ArgumentException");
	}

	@Test
	void listsAreSetFoundBelowATokenAndRemoved(Caller caller) {
		caller.send("POST", LISTS, """
				{"count":2,"value":[{"token":"repoV2/p","inheritPermissions":true,
				"acesDictionary":{"%1$s":{"descriptor":"%1$s","allow":2,"deny":16}}},
				{"token":"repoV2/p/r/","inheritPermissions":true,
				"acesDictionary":{"%1$s":{"descriptor":"%1$s","allow":4,"deny":0}}}]}""".formatted(NOBODY)).expect(204);
		assertThat(caller.get(LISTS).json().get("value")).hasSize(2);
		assertThat(caller.get(LISTS + "?token=repoV2/p&recurse=true").values("token")).containsExactly("repoV2/p",
				"repoV2/p/r");
		JsonNode info = caller.get(LISTS + "?token=repoV2/p/r&includeExtendedInfo=true")
			.json()
			.at("/value/0/acesDictionary")
			.get(NOBODY)
			.get("extendedInfo");
		assertThat(info.get("inheritedAllow").asInt()).isEqualTo(2);
		assertThat(info.get("effectiveAllow").asInt()).isEqualTo(6);
		assertThat(info.get("effectiveDeny").asInt()).isEqualTo(16);
		assertThat(caller.get(LISTS + "?token=repoV2/p&descriptors=other").json().at("/value/0/acesDictionary"))
			.isEmpty();
		assertThat(caller.delete(LISTS + "?tokens=repoV2/p&recurse=true").expect(200).text()).isEqualTo("true");
		assertThat(caller.delete(LISTS + "?tokens=repoV2/p").text()).isEqualTo("false");
		assertThat(caller.get(LISTS).json().get("value")).isEmpty();
	}

	@Test
	void removedEntriesAnswerABareTruthValue(Caller caller) {
		set(caller, "repoV2/p", NOBODY, false, 4, 0);
		Reply removed = caller.delete(ENTRIES + "?token=repoV2/p&descriptors=" + NOBODY).expect(200);
		assertThat(removed.text()).isEqualTo("true");
		caller.delete(ENTRIES + "?token=repoV2/p").expectError(400, "ArgumentException");
	}

	@Test
	void permissionIsThereUntilItIsDenied(Caller caller) {
		String me = caller.get("/_apis/connectionData?api-version=7.1-preview").at("/authenticatedUser/descriptor");
		String check = "/_apis/permissions/" + GIT + "/4?tokens=repoV2/p/r,repoV2/q";
		assertThat(caller.get(check).text()).contains("[true,true]");
		set(caller, "repoV2/p", me.replace("\\", "\\\\"), false, 0, 4);
		assertThat(caller.get(check).text()).contains("[false,true]");
		JsonNode batch = caller.send("POST", "/_apis/security/permissionevaluationbatch", """
				{"evaluations":[{"securityNamespaceId":"%s","token":"repoV2/p","permissions":4},
				{"securityNamespaceId":"%s","token":"repoV2/p","permissions":2}]}""".formatted(GIT, GIT))
			.expect(200)
			.json();
		assertThat(batch.at("/evaluations/0/value").asBoolean()).isFalse();
		assertThat(batch.at("/evaluations/1/value").asBoolean()).isTrue();
		Reply left = caller
			.delete("/_apis/permissions/" + GIT + "/4?token=repoV2/p&descriptor="
					+ URLEncoder.encode(me, StandardCharsets.UTF_8))
			.expect(200);
		assertThat(left.json().get("deny").asInt()).isZero();
		assertThat(left.json().get("allow").asInt()).isZero();
		assertThat(left.at("/descriptor")).isEqualTo(me).contains(";", "\\");
		assertThat(caller.get(check).text()).contains("[true,true]");
	}

	private static Reply set(Caller caller, String token, String descriptor, boolean merge, int allow, int deny) {
		return caller
			.send("POST", ENTRIES,
					"""
							{"token":"%s","merge":%s,"accessControlEntries":[{"descriptor":"%s","allow":%d,"deny":%d}]}"""
						.formatted(token, merge, descriptor, allow, deny))
			.expect(200);
	}

}
