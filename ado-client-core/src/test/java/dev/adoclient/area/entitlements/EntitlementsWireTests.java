package dev.adoclient.area.entitlements;

import java.util.UUID;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.matching.UrlPattern;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.adoclient.AdoClient;
import dev.adoclient.Wire;
import dev.adoclient.error.AdoRejectedException;
import dev.adoclient.error.AdoResponse;
import dev.adoclient.model.JsonPatch;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.patch;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Each operation of entitlements once, through the blocking client.
 */
class EntitlementsWireTests {

	private static final UUID ID = UUID.fromString("6ce954b1-ce1f-45d1-b94d-e6bf2464ba2c");

	private static final String USER = """
			{"id":"%s","user":{"subjectKind":"user","descriptor":"aad.dale","principalName":"dale@fabrikam.com"},
			 "accessLevel":{"accountLicenseType":"express","licensingSource":"account"},
			 "lastAccessedDate":"0001-01-01T00:00:00Z","groupAssignments":null,"projectEntitlements":null}
			""".formatted(ID);

	private static final String REFUSED = """
			{"isSuccess":false,"errors":[{"key":5015,"value":"VSS012024: The license is used up."}],"userId":"%s",
			 "result":null}
			""".formatted(ID);

	private static final String GROUP = "{\"id\":\"" + ID + "\",\"licenseRule\":{\"accountLicenseType\":\"express\"}}";

	private static final String DONE = "{\"id\":\"" + ID + "\",\"status\":\"succeeded\",\"haveResultsSucceeded\":true,"
			+ "\"results\":[{\"isSuccess\":true,\"errors\":[]}]}";

	private static final String PRINCIPAL = "{\"id\":\"" + ID + "\",\"servicePrincipal\":{\"displayName\":\"bot\"}}";

	@RegisterExtension
	static final Wire wire = new Wire();

	private AdoClient ado;

	private EntitlementsClient entitlements;

	@BeforeEach
	void open() {
		this.ado = wire.client();
		this.entitlements = this.ado.entitlements();
	}

	@AfterEach
	void close() {
		this.ado.close();
	}

	@Test
	void listUsersFollowsTheTokenInTheBodyUntilItIsEmpty() {
		String query = "?select=projects&$filter=name%20eq%20%27d%26e%27&$orderBy=name%20Ascending&api-version=7.1";
		stub(get(users(query)),
				okJson("{\"members\":[%s],\"items\":[%s],\"continuationToken\":\"a+b\",\"totalCount\":2}"
					.formatted(USER, USER)));
		stub(get(users(query.replace("&api", "&continuationToken=a%2Bb&api"))), okJson(
				"{\"members\":[%s],\"items\":[%s],\"continuationToken\":\"\",\"totalCount\":2}".formatted(USER, USER)));
		EntitlementQuery named = EntitlementQuery.all()
			.select(UserEntitlementProperty.PROJECTS)
			.filter("name eq 'd&e'")
			.orderBy("name Ascending");
		assertThat(this.entitlements.listUsers(named).toList()).hasSize(2).allSatisfy((user) -> {
			assertThat(user.projectEntitlements()).isEmpty();
			assertThat(user.lastAccessedDate()).isEqualTo("0001-01-01T00:00:00Z");
		});
	}

	@Test
	void getUserReadsTheAccessLevel() {
		stub(get(users("/" + ID + "?api-version=7.1")), okJson(USER));
		UserEntitlement user = this.entitlements.getUser(ID);
		assertThat(user.accessLevel()).isNotNull();
		assertThat(user.accessLevel().accountLicenseType()).isEqualTo(AccountLicenseType.EXPRESS);
	}

	@Test
	void addUserSendsLicenseAndProjects() {
		stub(post(users("?api-version=7.1")).withRequestBody(equalToJson("""
				{"user":{"principalName":"dale@fabrikam.com","subjectKind":"user"},
				 "accessLevel":{"accountLicenseType":"express","licensingSource":"account"},
				 "projectEntitlements":[{"projectRef":{"id":"%s"},"group":{"groupType":"projectContributor"}}]}
				""".formatted(ID))), okJson("""
				{"isSuccess":true,"userEntitlement":%s,"operationResult":{"isSuccess":true,"errors":[]}}
				""".formatted(USER)));
		UserEntitlementRequest dale = UserEntitlementRequest.of("dale@fabrikam.com", AccountLicenseType.EXPRESS)
			.project(ID, GroupType.PROJECT_CONTRIBUTOR);
		assertThat(this.entitlements.addUser(dale).id()).isEqualTo(ID);
		assertThatIllegalArgumentException()
			.isThrownBy(() -> UserEntitlementRequest.of(" ", AccountLicenseType.EXPRESS));
	}

	@Test
	void aRefusalInAnAnswerOfSuccessIsAnErrorWithItsReasons() {
		stub(post(users("?api-version=7.1")),
				okJson("{\"isSuccess\":false,\"userEntitlement\":%s,\"operationResult\":%s}".formatted(USER, REFUSED)));
		stub(patch(users("/" + ID + "?api-version=7.1")), okJson(
				"{\"isSuccess\":false,\"userEntitlement\":%s,\"operationResults\":[%s]}".formatted(USER, REFUSED)));
		stub(patch(users("?api-version=7.1")),
				okJson("{\"id\":\"%s\",\"haveResultsSucceeded\":false,\"results\":[%s]}".formatted(ID, REFUSED)));
		UserEntitlementRequest dale = UserEntitlementRequest.of("dale", AccountLicenseType.EXPRESS);
		EntitlementChange change = EntitlementChange.none().accessLevel(AccountLicenseType.EXPRESS);
		refused(() -> this.entitlements.addUser(dale));
		refused(() -> this.entitlements.updateUser(ID, change));
		refused(() -> this.entitlements.updateUsers(JsonPatch.empty().remove("/" + ID)));
		assertThat(wire.requests()).hasSize(3);
	}

	@Test
	void aRefusalWithoutAReasonIsAnErrorToo() {
		stub(patch(users("/" + ID + "?api-version=7.1")),
				okJson("{\"isSuccess\":false,\"userEntitlement\":null,\"operationResults\":[]}"));
		assertThatExceptionOfType(AdoRejectedException.class)
			.isThrownBy(() -> this.entitlements.updateUser(ID, EntitlementChange.none().removeProject(ID)))
			.withMessageContaining("It gave no reason.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"haveResultsSucceeded\":false,\"results\":[]}",
			"{\"haveResultsSucceeded\":true,\"results\":[{\"isSuccess\":false}]}",
			"{\"haveResultsSucceeded\":true,\"results\":[{\"errors\":[{\"key\":5015,\"value\":\"Used up.\"}]}]}" })
	void eachWayToSayNoIsARefusalOfSeveralChanges(String answer) {
		stub(patch(users("?api-version=7.1")), okJson(answer.replaceFirst("\\{", "{\"id\":\"" + ID + "\",")));
		assertThatExceptionOfType(AdoRejectedException.class)
			.isThrownBy(() -> this.entitlements.updateUsers(JsonPatch.empty().remove("/" + ID)));
	}

	@Test
	void updateUserSendsAPatch() {
		stub(patch(users("/" + ID + "?api-version=7.1"))
			.withHeader("Content-Type", equalTo("application/json-patch+json"))
			.withRequestBody(equalToJson("""
					[{"op":"replace","path":"/accessLevel","value":
					  {"msdnLicenseType":"eligible","licensingSource":"msdn"}},
					 {"op":"add","path":"/projectEntitlements","value":
					  {"projectRef":{"id":"%s"},"group":{"groupType":"projectReader"}}},
					 {"op":"remove","path":"/projectEntitlements/%s"}]
					""".formatted(ID, ID))),
				okJson("{\"isSuccess\":true,\"userEntitlement\":%s,\"operationResults\":[]}".formatted(USER)));
		EntitlementChange change = EntitlementChange.none()
			.accessLevel(MsdnLicenseType.ELIGIBLE)
			.addProject(ID, GroupType.PROJECT_READER)
			.removeProject(ID);
		assertThat(this.entitlements.updateUser(ID, change).id()).isEqualTo(ID);
	}

	@Test
	void aChangeThatChangesNothingIsRefusedBeforeAnythingIsSent() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.entitlements.updateUser(ID, EntitlementChange.none()));
		assertThatIllegalArgumentException().isThrownBy(() -> this.entitlements.updateUsers(JsonPatch.empty()));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.entitlements.groups().updateGroup(ID, JsonPatch.empty()));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.entitlements.servicePrincipals().updateServicePrincipals(JsonPatch.empty()));
		assertThat(wire.requests()).isEmpty();
	}

	@Test
	void severalUsersAreChangedWithoutAnInvitation() {
		stub(patch(users("?doNotSendInviteForNewUsers=true&api-version=7.1")), okJson(DONE));
		assertThat(this.entitlements
			.updateUsers(JsonPatch.empty().remove("/" + ID), EntitlementUpdateOptions.defaults().doNotSendInvite(true))
			.haveResultsSucceeded()).isTrue();
	}

	@Test
	void deleteUserExpectsNoAnswer() {
		stub(delete(users("/" + ID + "?api-version=7.1")), ok());
		this.entitlements.deleteUser(ID);
		wire.onlyRequest();
	}

	@Test
	void getSummaryAsksForParts() {
		stub(get(url("/userentitlementsummary?select=licenses%2Cprojects&api-version=7.1")),
				okJson("{\"licenses\":[{\"assigned\":3,\"accountLicenseType\":\"express\"}]}"));
		assertThat(this.entitlements.getSummary(SummaryOptions.defaults().select("licenses", "projects")).licenses())
			.extracting(LicenseSummaryData::assigned)
			.containsExactly(3);
	}

	@Test
	void groupsGetRulesAndMembers() {
		GroupEntitlementsClient groups = this.entitlements.groups();
		stub(get(url("/groupentitlements?api-version=7.1")), okJson("{\"value\":[" + GROUP + "]}"));
		stub(get(url("/groupentitlements/" + ID + "?api-version=7.1")), okJson(GROUP));
		stub(post(url("/groupentitlements?ruleOption=testApplyGroupRule&api-version=7.1"))
			.withRequestBody(equalToJson("""
					{"group":{"origin":"aad","originId":"o-1","subjectKind":"group"},
					 "licenseRule":{"accountLicenseType":"stakeholder","licensingSource":"account"}}
					""")), okJson(DONE));
		stub(patch(url("/groupentitlements/" + ID + "?api-version=7.1")), okJson(DONE));
		stub(delete(url("/groupentitlements/" + ID + "?removeGroupMembership=true&api-version=7.1")), okJson(DONE));
		assertThat(groups.listGroups().toList()).hasSize(1);
		assertThat(groups.getGroup(ID).id()).isEqualTo(ID);
		assertThat(groups
			.addGroup(GroupEntitlementRequest.of("o-1", AccountLicenseType.STAKEHOLDER),
					GroupRuleOptions.defaults().ruleOption(RuleOption.TEST_APPLY_GROUP_RULE))
			.status()).isEqualTo(OperationStatus.SUCCEEDED);
		assertThat(groups.updateGroup(ID, JsonPatch.empty().remove("/projectEntitlements/" + ID)).id()).isEqualTo(ID);
		assertThat(groups.deleteGroup(ID, GroupRuleDeletionOptions.defaults().removeGroupMembership(true)).id())
			.isEqualTo(ID);
		assertThat(wire.requests()).hasSize(5);
	}

	@Test
	void membersOfAGroupComeInPages() {
		GroupEntitlementsClient groups = this.entitlements.groups();
		String members = "/GroupEntitlements/" + ID + "/members";
		stub(get(url(members + "?maxResults=1&api-version=7.1")),
				okJson("{\"members\":[" + USER + "],\"continuationToken\":\"t\"}"));
		stub(get(url(members + "?maxResults=1&pagingToken=t&api-version=7.1")),
				okJson("{\"members\":[" + USER + "],\"continuationToken\":\"\"}"));
		stub(put(url(members + "/" + ID + "?api-version=7.1")), aResponse().withStatus(204));
		stub(delete(url(members + "/" + ID + "?api-version=7.1")), ok());
		assertThat(groups.listMembers(ID, GroupMemberQuery.all().pageSize(1)).toList()).hasSize(2);
		groups.addMember(ID, ID);
		groups.removeMember(ID, ID);
		assertThat(wire.requests()).hasSize(4);
	}

	@Test
	void servicePrincipalsAreAddedChangedAndRemoved() {
		ServicePrincipalEntitlementsClient principals = this.entitlements.servicePrincipals();
		String route = "/serviceprincipalentitlements";
		String preview = "?api-version=7.1-preview.1";
		String answer = "{\"isSuccess\":true,\"servicePrincipalEntitlement\":" + PRINCIPAL + "}";
		stub(get(url(route + "/" + ID + preview)), okJson(PRINCIPAL));
		stub(post(url(route + preview)), okJson(answer));
		stub(patch(url(route + "/" + ID + preview)), okJson(answer));
		stub(patch(url(route + preview)), okJson(DONE));
		stub(delete(url(route + "/" + ID + preview)), ok());
		assertThat(principals.getServicePrincipal(ID).id()).isEqualTo(ID);
		assertThat(
				principals.addServicePrincipal(ServicePrincipalEntitlementRequest.of("o-1", AccountLicenseType.EXPRESS))
					.id())
			.isEqualTo(ID);
		assertThat(principals.updateServicePrincipal(ID, EntitlementChange.none().removeProject(ID)).id())
			.isEqualTo(ID);
		assertThat(principals.updateServicePrincipals(JsonPatch.empty().remove("/" + ID)).id()).isEqualTo(ID);
		principals.deleteServicePrincipal(ID);
		assertThat(wire.requests()).hasSize(5);
	}

	private static void refused(ThrowingCallable change) {
		assertThatExceptionOfType(AdoRejectedException.class).isThrownBy(change)
			.withMessageContaining("VSS012024: The license is used up. (5015)")
			.satisfies((failure) -> {
				AdoResponse answer = failure.response().orElseThrow();
				assertThat(answer.status()).isEqualTo(200);
				assertThat(String.valueOf(answer.json())).as("what came of each").contains("5015");
			});
	}

	private static void stub(MappingBuilder request, ResponseDefinitionBuilder answer) {
		wire.server().stubFor(request.willReturn(answer));
	}

	private static UrlPattern users(String rest) {
		return url("/userentitlements" + rest);
	}

	private static UrlPattern url(String route) {
		return urlEqualTo("/contoso/_apis" + route);
	}

}
