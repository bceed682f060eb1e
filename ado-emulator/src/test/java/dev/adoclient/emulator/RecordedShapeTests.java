package dev.adoclient.emulator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which properties an answer has, as recorded of the live service by the tests of its
 * command line, in January 2025.
 */
@ExtendWith(EmulatorExtension.class)
class RecordedShapeTests {

	private static final String NAMESPACE = "2e9eb7ed-3c0a-47d4-87c1-0ffdd275fd87";

	@Test
	void triggerThatIsSentByItsNumberIsShownByItsName(Caller caller) {
		String repository = caller.get("/web/_apis/git/repositories/web").at("/id");
		Reply definition = caller
			.send("POST", "/web/_apis/build/definitions",
					"""
							{"name":"numbers","process":{"type":2,"yamlFilename":"ci.yml"},"queue":{"id":12},
							"repository":{"id":"%s","type":"TfsGit"},"triggers":[{"settingsSourceType":2,"triggerType":2}]}"""
						.formatted(repository))
			.expect(200);
		assertThat(definition.at("/triggers/0/triggerType")).isEqualTo("continuousIntegration");
	}

	@Test
	void folderSaysWhoChangedIt(Caller caller) {
		String version = "api-version=5.0-preview.2";
		caller.send("PUT", "/web/_apis/build/folders?path=a&" + version, "{}").expect(200);
		Reply moved = caller.send("POST", "/web/_apis/build/folders?path=a&" + version, "{\"path\":\"b\"}").expect(200);
		assertThat(moved.at("/lastChangedBy/id")).isEqualTo(moved.at("/createdBy/id"));
		assertThat(caller.send("PUT", "/web/_apis/build/folders?path=c&" + version, "{}").json().has("lastChangedBy"))
			.isFalse();
	}

	@Test
	void pullRequestShowsItsMergeCommitAndWhereItsCommitsAre(Caller caller) {
		JsonNode whole = caller.get("/_apis/git/pullrequests/1").expect(200).json();
		assertThat(whole.at("/lastMergeCommit/author/name").asString()).isNotEmpty();
		assertThat(whole.at("/lastMergeCommit/comment").asString()).startsWith("Merge pull request 1 from");
		assertThat(whole.has("_links")).isFalse();
		JsonNode links = caller.get("/web/_apis/git/repositories/web/pullrequests/1").expect(200).json().get("_links");
		assertThat(links.at("/sourceCommit/href").asString())
			.endsWith("/commits/" + whole.at("/lastMergeSourceCommit/commitId").asString());
		assertThat(links.at("/targetCommit/href").asString())
			.endsWith("/commits/" + whole.at("/lastMergeTargetCommit/commitId").asString());
		assertThat(links.at("/createdBy/href").asString())
			.endsWith("/_apis/Identities/" + whole.at("/createdBy/id").asString());
		JsonNode listed = caller.get("/_apis/git/pullrequests").json().at("/value/0/lastMergeCommit");
		assertThat(listed.propertyNames()).containsExactlyInAnyOrder("commitId", "url");
	}

	@Test
	void onlyAPullRequestThatWasJustOpenedHasAnEmptyListOfLabels(AdoEmulator emulator, Caller caller) {
		emulator.project("web").repository("web").pullRequest("First").by("dale");
		Reply opened = caller.send("POST", "/web/_apis/git/repositories/web/pullrequests", """
				{"title":"Second","sourceRefName":"refs/heads/first","targetRefName":"refs/heads/release/1.2"}""")
			.expect(201);
		assertThat(opened.json().get("labels")).isEmpty();
		assertThat(caller.get("/_apis/git/pullrequests/" + opened.at("/pullRequestId")).json().has("labels")).isFalse();
	}

	@Test
	void reviewerHasNoDescriptor(Caller caller) {
		JsonNode reviewers = caller.get("/web/_apis/git/repositories/web/pullrequests/1/reviewers").json().get("value");
		assertThat(reviewers).isNotEmpty()
			.allSatisfy((reviewer) -> assertThat(reviewer.propertyNames()).contains("uniqueName", "imageUrl")
				.doesNotContain("descriptor"));
	}

	@Test
	void userHasAnAliasAndAPicture(Caller caller) {
		JsonNode user = caller.get("/_apis/graph/users?api-version=7.1-preview.1").json().at("/value/0");
		assertThat(user.get("principalName").asString()).startsWith(user.get("directoryAlias").asString() + "@");
		assertThat(user.at("/_links/avatar/href").asString())
			.endsWith("/_apis/GraphProfile/MemberAvatars/" + user.get("descriptor").asString());
		Reply entitlement = caller.get("/_apis/userentitlements?api-version=5.0-preview.2").expect(200);
		assertThat(entitlement.json().at("/members/0/user").has("directoryAlias")).isTrue();
	}

	@Test
	void descriptorAndMembershipSayWhereTheirSubjectsAre(Caller caller) {
		String project = caller.get("/_apis/projects/web").at("/id");
		Reply scope = caller.get("/_apis/graph/descriptors/" + project).expect(200);
		assertThat(scope.at("/_links/subject/href")).endsWith("/_apis/graph/scopes/" + scope.at("/value"));
		assertThat(scope.at("/_links/storageKey/href")).endsWith("/_apis/graph/storagekeys/" + scope.at("/value"));
		String preview = "?api-version=7.1-preview.1";
		String user = caller.get("/_apis/graph/users" + preview).at("/value/1/descriptor");
		String group = caller.get("/_apis/graph/groups" + preview).at("/value/0/descriptor");
		Reply membership = caller.send("PUT", "/_apis/graph/memberships/" + user + "/" + group + preview, "")
			.expect(201);
		assertThat(membership.at("/_links/member/href")).endsWith("/_apis/graph/users/" + user);
		assertThat(membership.at("/_links/container/href")).endsWith("/_apis/graph/groups/" + group);
	}

	@Test
	void identityIsFoundByItsAlias(Caller caller) {
		Reply found = caller.get("/_apis/identities?searchFilter=DirectoryAlias&filterValue=Noor.Haddad").expect(200);
		assertThat(found.at("/count")).isEqualTo("1");
		assertThat(found.json().at("/value/0/properties").propertyNames()).contains("Description", "DN", "SpecialType",
				"DirectoryAlias");
		assertThat(caller.get("/_apis/identities?searchFilter=DirectoryAlias&filterValue=noor").at("/count"))
			.isEqualTo("0");
	}

	@Test
	void agentByItselfHasAddressesAndAClient(Caller caller) {
		String agents = "/_apis/distributedtask/pools/4/agents";
		Reply agent = caller.get(agents + "/1").expect(200);
		assertThat(agent.at("/_links/self/href")).endsWith(agents + "/1");
		assertThat(agent.at("/_links/web/href")).endsWith("/_settings/agentpools?view=jobs&poolId=4&agentId=1");
		assertThat(agent.at("/authorization/clientId")).hasSize(36);
		assertThat(caller.get(agents).json().at("/value/0").has("_links")).isFalse();
	}

	@Test
	void teamThatWasJustMadeShowsItsIdentity(Caller caller) {
		Reply team = caller.send("POST", "/_apis/projects/web/teams", "{\"name\":\"Night\"}").expect(201);
		assertThat(team.at("/identity/providerDisplayName")).isEqualTo("[web]\\Night");
		assertThat(caller.get("/_apis/projects/web/teams/Night").json().has("identity")).isFalse();
	}

	@Test
	void entryOfAccessControlThatWasJustSetSaysNothingExtended(Caller caller) {
		String person = caller.get("/_apis/identities?searchFilter=General&filterValue=noor").at("/value/0/descriptor");
		Reply set = caller
			.send("POST", "/_apis/accesscontrolentries/" + NAMESPACE,
					"""
							{"token":"repoV2/x","accessControlEntries":[{"descriptor":"%s","allow":4,"deny":0}]}"""
						.formatted(person.replace("\\", "\\\\")))
			.expect(200);
		assertThat(set.json().at("/value/0").propertyNames()).containsExactly("descriptor", "allow", "deny");
	}

	@Test
	void queryWithoutAnOrderHasNoSortColumns(Caller caller) {
		String query = "{\"query\":\"select [System.Id] from WorkItems%s\"}";
		assertThat(caller.send("POST", "/web/_apis/wit/wiql", query.formatted("")).expect(200).json().propertyNames())
			.contains("columns")
			.doesNotContain("sortColumns");
		assertThat(caller.send("POST", "/web/_apis/wit/wiql", query.formatted(" order by [System.Id]"))
			.at("/sortColumns/0/field/referenceName")).isEqualTo("System.Id");
	}

}
