package dev.adoclient.area.security;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.matching.UrlPattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.adoclient.AdoClient;
import dev.adoclient.Wire;
import dev.adoclient.error.AdoNotFoundException;
import dev.adoclient.error.AdoProtocolException;
import dev.adoclient.model.AdoJson;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.noContent;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Each operation once, through the blocking client: what is sent, and what is made of the
 * answer.
 */
class SecurityWireTests {

	private static final UUID GIT = SecurityNamespaces.GIT_REPOSITORIES;

	private static final String USER = "Microsoft.IdentityModel.Claims.ClaimsIdentity;1\\dale+x@contoso.com";

	private static final String ENCODED_USER = "Microsoft.IdentityModel.Claims.ClaimsIdentity%3B1%5Cdale%2Bx%40contoso.com";

	@RegisterExtension
	static final Wire wire = new Wire();

	private AdoClient ado;

	private SecurityClient security;

	@BeforeEach
	void open() {
		this.ado = wire.client();
		this.security = this.ado.security();
	}

	@AfterEach
	void close() {
		this.ado.close();
	}

	@Test
	void listNamespacesReadsWhatIsNullOrNotPrintable() {
		stub(get(url("/securitynamespaces?api-version=7.1")), """
				{"count":2,"value":[{"namespaceId":"%s","name":"Git Repositories","displayName":null,
				 "separatorValue":"/","elementLength":-1,"writePermission":8192,"readPermission":2,
				 "actions":[{"bit":1,"name":"Administer","displayName":null}],"systemBitMask":0,"extensionType":null},
				 {"namespaceId":"%s","separatorValue":"\\u0000"}]}""".formatted(GIT, SecurityNamespaces.PROJECT));
		List<SecurityNamespaceDescription> namespaces = this.security.listNamespaces().toList();
		assertThat(namespaces).extracting(SecurityNamespaceDescription::separatorValue).containsExactly("/", "\u0000");
		assertThat(namespaces.get(0).actions()).extracting(ActionDefinition::bit).containsExactly(1);
	}

	@Test
	void listLocalNamespacesNamesTheParameterAsItIsWritten() {
		stub(get(url("/securitynamespaces?localOnly=true&api-version=7.1")), "{\"value\":[]}");
		assertThat(this.security.listLocalNamespaces().toList()).isEmpty();
	}

	@Test
	void getNamespaceTakesTheOneOfTheList() {
		stub(get(url("/securitynamespaces/" + GIT + "?api-version=7.1")),
				"{\"count\":1,\"value\":[{\"namespaceId\":\"%s\",\"name\":\"Git Repositories\"}]}".formatted(GIT));
		assertThat(this.security.getNamespace(GIT).name()).isEqualTo("Git Repositories");
	}

	@Test
	void aNamespaceThatIsNotThereIsNotFound() {
		stub(get(url("/securitynamespaces/" + GIT + "?api-version=7.1")), "{\"count\":0,\"value\":[]}");
		assertThatExceptionOfType(AdoNotFoundException.class).isThrownBy(() -> this.security.getNamespace(GIT));
	}

	@Test
	void listAccessControlListsEncodesTokensAndLeavesDescriptorsAlone() {
		stub(get(url("/accesscontrollists/" + GIT + "?token=repoV2%2Fa%26b%2F&descriptors=" + ENCODED_USER
				+ "%2CMicrosoft.TeamFoundation.Identity%3BS-1-9-155&includeExtendedInfo=true&recurse=true&api-version=7.1")),
				"""
						{"count":1,"value":[{"inheritPermissions":true,"token":"repoV2/a&b/","acesDictionary":
						 {"%s":{"descriptor":"%s","allow":4,"deny":0,"extendedInfo":{"effectiveAllow":6}}}}]}"""
					.formatted(USER.replace("\\", "\\\\"), USER.replace("\\", "\\\\")));
		AccessControlListQuery query = AccessControlListQuery.all()
			.token("repoV2/a&b/")
			.descriptors(USER, "S-1-9-155")
			.includeExtendedInfo(true)
			.recurse(true);
		AccessControlEntry entry = this.security.listAccessControlLists(GIT, query)
			.toList()
			.get(0)
			.acesDictionary()
			.get(USER);
		assertThat(entry.allow()).isEqualTo(4);
		assertThat(entry.extendedInfo().effectiveAllow()).isEqualTo(6);
	}

	@Test
	void setAccessControlListsReplacesThem() {
		wire.server()
			.stubFor(post(url("/accesscontrollists/" + GIT + "?api-version=7.1")).withRequestBody(equalToJson("""
					{"count":1,"value":[{"token":"repoV2","inheritPermissions":false,"acesDictionary":
					 {"Microsoft.TeamFoundation.Identity;S-1-9-155":
					  {"descriptor":"Microsoft.TeamFoundation.Identity;S-1-9-155","allow":2,"deny":4}}}]}"""))
				.willReturn(noContent()));
		this.security.setAccessControlLists(GIT,
				AccessControlListRequest.of("repoV2").inheritPermissions(false).entry("S-1-9-155", 2, 4));
		wire.onlyRequest();
	}

	@Test
	void removeAccessControlListsReadsABareValue() {
		stub(delete(
				url("/accesscontrollists/" + GIT + "?tokens=repoV2%2Fa%2CrepoV2%2Fb&recurse=false&api-version=7.1")),
				"true");
		assertThat(this.security.removeAccessControlLists(GIT, false, "repoV2/a", "repoV2/b")).isTrue();
	}

	@Test
	void nothingIsRemovedUnlessItIsNamed() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.security.removeAccessControlLists(GIT, true));
		assertThatIllegalArgumentException().isThrownBy(() -> this.security.removeAccessControlEntries(GIT, "repoV2"));
		assertThatIllegalArgumentException().isThrownBy(() -> this.security.removeAccessControlLists(GIT, true, "a,b"));
		assertThatIllegalArgumentException().isThrownBy(() -> this.security.removeAccessControlLists(GIT, true, " "));
		assertThatIllegalArgumentException().isThrownBy(() -> this.security.setAccessControlLists(GIT));
		assertThatIllegalArgumentException().isThrownBy(() -> this.security.hasPermissions(GIT, 4, "a|b"));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.security.hasPermissions(GIT, 4, List.of(), PermissionCheckOptions.defaults()));
		assertThatIllegalArgumentException().isThrownBy(() -> AccessControlEntries.of(" "));
		assertThatIllegalArgumentException().isThrownBy(() -> AccessControlListRequest.of(""));
		assertThatIllegalArgumentException().isThrownBy(() -> AccessControlEntries.of("repoV2").entry(" ", 1, 0));
		assertThat(wire.requests()).isEmpty();
	}

	@Test
	void setAccessControlEntriesSetsBranchPermissions() {
		UUID project = UUID.randomUUID();
		UUID repository = UUID.randomUUID();
		String token = PermissionTokens.branch(project, repository, "main");
		stub(post(url("/accesscontrolentries/" + GIT + "?api-version=7.1")).withRequestBody(equalToJson("""
				{"token":"%s","merge":true,"accessControlEntries":[
				 {"descriptor":"Microsoft.TeamFoundation.Identity;S-1-9-155","allow":16388,"deny":8}]}"""
			.formatted(token))), "{\"count\":1,\"value\":[{\"descriptor\":\"d\",\"allow\":16388,\"deny\":8}]}");
		AccessControlEntries entries = AccessControlEntries.of(token)
			.allow("S-1-9-155", GitPermission.GENERIC_CONTRIBUTE, GitPermission.PULL_REQUEST_CONTRIBUTE)
			.deny("S-1-9-155", GitPermission.FORCE_PUSH);
		assertThat(this.security.setAccessControlEntries(GIT, entries)).extracting(AccessControlEntry::deny)
			.containsExactly(8);
	}

	@Test
	void ofOnePersonThereIsOneEntryAndWhatWasSaidLastHolds() {
		assertThat(AccessControlEntries.of("repoV2")
			.allow("S-1-9-155", GitPermission.GENERIC_READ, GitPermission.FORCE_PUSH)
			.deny("Microsoft.TeamFoundation.Identity;S-1-9-155", GitPermission.FORCE_PUSH)
			.entry(USER, 4, 8)
			.allow(USER, GitPermission.FORCE_PUSH)
			.merge(false)
			.json())
			.isEqualTo(AdoJson.read("""
					{"token":"repoV2","merge":false,"accessControlEntries":[
					 {"descriptor":"Microsoft.TeamFoundation.Identity;S-1-9-155","allow":2,"deny":8},
					 {"descriptor":"%s","allow":12,"deny":0}]}""".formatted(USER.replace("\\", "\\\\"))
				.getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	void removeAccessControlEntriesTellsWhetherThereWasAny() {
		stub(delete(
				url("/accesscontrolentries/" + GIT + "?token=repoV2&descriptors=" + ENCODED_USER + "&api-version=7.1")),
				"false");
		assertThat(this.security.removeAccessControlEntries(GIT, "repoV2", USER)).isFalse();
	}

	@Test
	void hasPermissionsAsksForOneToken() {
		stub(get(url("/permissions/" + GIT + "/4?tokens=repoV2%2Fa%2Cb&delimiter=%7C&api-version=7.1")),
				"{\"count\":1,\"value\":[true]}");
		assertThat(this.security.hasPermissions(GIT, 4, "repoV2/a,b")).isTrue();
	}

	@Test
	void hasPermissionsAnswersForEachToken() {
		stub(get(url("/permissions/" + GIT
				+ "/4?tokens=a%7Cb&delimiter=%7C&alwaysAllowAdministrators=true&api-version=7.1")),
				"{\"count\":2,\"value\":[true,false]}");
		assertThat(this.security.hasPermissions(GIT, 4, List.of("a", "b"),
				PermissionCheckOptions.defaults().alwaysAllowAdministrators(true)))
			.containsExactly(true, false);
	}

	@Test
	void fewerAnswersThanTokensAreAnError() {
		stub(get(url("/permissions/" + GIT + "/4?tokens=a&delimiter=%7C&api-version=7.1")),
				"{\"count\":0,\"value\":[]}");
		assertThatExceptionOfType(AdoProtocolException.class)
			.isThrownBy(() -> this.security.hasPermissions(GIT, 4, "a"));
	}

	@Test
	void evaluatePermissionsAsksAll() {
		stub(post(url("/security/permissionevaluationbatch?api-version=7.1")).withRequestBody(equalToJson("""
				{"evaluations":[{"securityNamespaceId":"%s","token":"repoV2","permissions":4}],
				 "alwaysAllowAdministrators":false}""".formatted(GIT))),
				"{\"evaluations\":[{\"token\":\"repoV2\",\"permissions\":4,\"value\":true}]}");
		PermissionQuestions questions = PermissionQuestions.none()
			.ask(GIT, "repoV2", GitPermission.GENERIC_CONTRIBUTE.bit())
			.alwaysAllowAdministrators(false);
		assertThat(this.security.evaluatePermissions(questions).evaluations()).extracting(PermissionEvaluation::value)
			.containsExactly(true);
	}

	@Test
	void evaluatePermissionsIsAQuestionThatMayBeRepeated() {
		UrlPattern batch = url("/security/permissionevaluationbatch?api-version=7.1");
		wire.server()
			.stubFor(post(batch).inScenario("busy")
				.whenScenarioStateIs("Started")
				.willSetStateTo("idle")
				.willReturn(aResponse().withStatus(503)));
		wire.server()
			.stubFor(post(batch).inScenario("busy")
				.whenScenarioStateIs("idle")
				.willReturn(okJson("{\"evaluations\":[]}")));
		assertThat(this.security.evaluatePermissions(PermissionQuestions.none()).evaluations()).isEmpty();
		assertThat(wire.requests()).hasSize(2);
	}

	@Test
	void removePermissionsReadsTheEntryThatIsLeft() {
		stub(delete(url("/permissions/" + GIT + "/4?descriptor=" + ENCODED_USER + "&token=repoV2&api-version=7.1")),
				"{\"descriptor\":\"d\",\"allow\":0,\"deny\":0}");
		assertThat(this.security.removePermissions(GIT, 4, USER, "repoV2").allow()).isZero();
	}

	@Test
	void eachGitPermissionHasTheBitOfTheService() {
		assertThat(GitPermission.values()).extracting(GitPermission::name, GitPermission::bit)
			.containsExactly(tuple("ADMINISTER", 1), tuple("GENERIC_READ", 2), tuple("GENERIC_CONTRIBUTE", 4),
					tuple("FORCE_PUSH", 8), tuple("CREATE_BRANCH", 16), tuple("CREATE_TAG", 32),
					tuple("MANAGE_NOTE", 64), tuple("POLICY_EXEMPT", 128), tuple("CREATE_REPOSITORY", 256),
					tuple("DELETE_REPOSITORY", 512), tuple("RENAME_REPOSITORY", 1024), tuple("EDIT_POLICIES", 2048),
					tuple("REMOVE_OTHERS_LOCKS", 4096), tuple("MANAGE_PERMISSIONS", 8192),
					tuple("PULL_REQUEST_CONTRIBUTE", 16384), tuple("PULL_REQUEST_BYPASS_POLICY", 32768));
	}

	private static UrlPattern url(String route) {
		return urlEqualTo("/contoso/_apis" + route);
	}

	private static void stub(MappingBuilder request, String answer) {
		wire.server().stubFor(request.willReturn(okJson(answer)));
	}

}
