package dev.adoclient.area.graph;

import java.util.UUID;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.RequestMethod;
import com.github.tomakehurst.wiremock.matching.UrlPattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.adoclient.AdoClient;
import dev.adoclient.Wire;
import dev.adoclient.error.AdoAccessDeniedException;
import dev.adoclient.model.GraphGroup;
import dev.adoclient.model.GraphServicePrincipal;
import dev.adoclient.model.GraphUser;
import dev.adoclient.model.JsonPatch;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.head;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.notFound;
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
 * Each operation of the graph once, through the blocking client.
 */
class GraphWireTests {

	private static final UUID KEY = UUID.fromString("6ce954b1-ce1f-45d1-b94d-e6bf2464ba2c");

	private static final String USER = "{\"subjectKind\":\"user\",\"descriptor\":\"aad.dale\",\"displayName\":\"Dale\","
			+ "\"originId\":\"\",\"metaType\":\"member\"}";

	private static final String GROUP = "{\"subjectKind\":\"group\",\"descriptor\":\"vssgp.team\",\"description\":\"\","
			+ "\"mailAddress\":null,\"principalName\":\"[web]\\\\Contributors\"}";

	private static final String PRINCIPAL = "{\"subjectKind\":\"servicePrincipal\",\"descriptor\":\"aadsp.bot\","
			+ "\"applicationId\":\"bot-1\"}";

	private static final String PREVIEW = "?api-version=7.1-preview.1";

	@RegisterExtension
	static final Wire wire = new Wire();

	private AdoClient ado;

	private GraphClient graph;

	@BeforeEach
	void open() {
		this.ado = wire.client();
		this.graph = this.ado.graph();
	}

	@AfterEach
	void close() {
		this.ado.close();
	}

	@Test
	void descriptorsAndStorageKeysLeadToEachOther() {
		stub(get(graph("/descriptors/" + KEY + "?api-version=7.1")), okJson("{\"value\":\"scp.web\",\"_links\":{}}"));
		stub(get(graph("/storagekeys/scp.web?api-version=7.1")), okJson("{\"value\":\"" + KEY + "\"}"));
		assertThat(this.graph.getDescriptor(KEY).value()).isEqualTo("scp.web");
		assertThat(this.graph.getStorageKey("scp.web").value()).isEqualTo(KEY);
	}

	@Test
	void lookupSubjectsReadsAnObjectAsValue() {
		stub(post(graph("/subjectlookup" + PREVIEW)).withRequestBody(equalToJson("""
				{"lookupKeys":[{"descriptor":"aad.dale"},{"descriptor":"vssgp.gone"}]}
				""")), okJson("{\"count\":1,\"value\":{\"aad.dale\":" + USER + "}}"));
		assertThat(this.graph.lookupSubjects("aad.dale", "vssgp.gone")).containsOnlyKeys("aad.dale")
			.extractingByKey("aad.dale")
			.satisfies((subject) -> assertThat(subject.as(GraphUser::new).metaType()).isEqualTo("member"));
	}

	@Test
	void lookupSubjectsFindsNothing() {
		stub(post(graph("/subjectlookup" + PREVIEW)), okJson("{\"count\":0,\"value\":{}}"));
		assertThat(this.graph.lookupSubjects("aad.gone")).isEmpty();
	}

	@Test
	void aLookUpWithoutADescriptorIsRefusedBeforeAnythingIsSent() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.graph.lookupSubjects());
		assertThatIllegalArgumentException().isThrownBy(() -> this.graph.lookupSubjects("aad.dale", " "));
		assertThat(wire.requests()).isEmpty();
	}

	@Test
	void lookUpsAreRepeatedSinceTheyChangeNothing() {
		wire.server()
			.stubFor(post(graph("/subjectlookup" + PREVIEW)).inScenario("s")
				.willReturn(aResponse().withStatus(503))
				.willSetStateTo("well"));
		wire.server()
			.stubFor(post(graph("/subjectlookup" + PREVIEW)).inScenario("s")
				.whenScenarioStateIs("well")
				.willReturn(okJson("{\"value\":{}}")));
		assertThat(this.graph.lookupSubjects("aad.dale")).isEmpty();
		assertThat(wire.requests()).hasSize(2);
	}

	@Test
	void querySubjectsLooksForAText() {
		stub(post(graph("/subjectquery" + PREVIEW)).withRequestBody(
				equalToJson("{\"query\":\"da\",\"scopeDescriptor\":\"scp.web\",\"subjectKind\":[\"User\",\"Group\"]}")),
				list(USER));
		SubjectQuery query = SubjectQuery.of("da").scope("scp.web").kinds("User", "Group");
		assertThat(this.graph.querySubjects(query).toList()).extracting(GraphSubject::displayName)
			.containsExactly("Dale");
		assertThatIllegalArgumentException().isThrownBy(() -> SubjectQuery.of(" "));
	}

	@Test
	void getMembersLooksUpAHundredAtATime() {
		stub(get(graph("/Memberships/vssgp.team?api-version=7.1-preview.1&direction=down")),
				list(("{\"containerDescriptor\":\"vssgp.team\",\"memberDescriptor\":\"aad.dale\"},").repeat(100)
						+ "{\"containerDescriptor\":\"vssgp.team\",\"memberDescriptor\":\"aad.gone\"}"));
		stub(post(graph("/subjectlookup" + PREVIEW)), okJson("{\"value\":{\"aad.dale\":" + USER + "}}"));
		assertThat(this.graph.getMembers("vssgp.team")).hasSize(100)
			.extracting(GraphSubject::displayName)
			.containsOnly("Dale");
		assertThat(wire.requests()).hasSize(3);
	}

	@Test
	void avatarsAreReadSetAndRemoved() {
		stub(get(graph("/Subjects/aad.dale/avatars?size=large&format=png&api-version=7.1")),
				okJson("{\"isAutoGenerated\":false,\"size\":\"large\",\"value\":\"AQI=\"}"));
		stub(put(graph("/Subjects/aad.dale/avatars?api-version=7.1"))
			.withRequestBody(equalToJson("{\"value\":\"AQI=\"}")), aResponse().withStatus(204));
		stub(delete(graph("/Subjects/aad.dale/avatars?api-version=7.1")), aResponse().withStatus(204));
		assertThat(this.graph.getAvatar("aad.dale", AvatarOptions.defaults().size(AvatarSize.LARGE).format("png")))
			.extracting(Avatar::value)
			.isEqualTo("AQI=");
		this.graph.setAvatar("aad.dale", new byte[] { 1, 2 });
		this.graph.deleteAvatar("aad.dale");
		assertThatIllegalArgumentException().isThrownBy(() -> this.graph.setAvatar("aad.dale", new byte[0]));
		assertThat(wire.requests()).hasSize(3);
	}

	@Test
	void listUsersFollowsTheContinuationToken() {
		String query = "?api-version=7.1-preview.1&scopeDescriptor=scp.web&subjectTypes=aad%2Cmsa";
		stub(get(graph("/users" + query)), list(USER).withHeader("X-MS-ContinuationToken", "a+b=;"));
		stub(get(graph("/users" + query + "&continuationToken=a%2Bb%3D%3B")), list(USER));
		assertThat(this.graph.users().listUsers(GraphQuery.all().scope("scp.web").subjectTypes("aad", "msa")).toList())
			.extracting(GraphUser::originId)
			.containsExactly("", "");
	}

	@Test
	void usersAreTakenIntoGroupsMappedAndDeleted() {
		stub(post(graph("/users?api-version=7.1-preview.1&groupDescriptors=vssgp.team%2Cvssgp.all"))
			.withRequestBody(equalToJson("{\"principalName\":\"dale@fabrikam.com\",\"storageKey\":\"" + KEY + "\"}")),
				jsonResponse(USER, 201).withHeader("Location", "https://vssps.dev.azure.com/x"));
		stub(patch(graph("/users/aad.dale" + PREVIEW)).withRequestBody(equalToJson("{\"originId\":\"o-2\"}")),
				okJson(USER));
		stub(get(graph("/users/aad.dale" + PREVIEW)), okJson(USER));
		stub(get(graph("/Users/aad.dale/providerinfo?api-version=7.1")), okJson("{\"origin\":\"aad\"}"));
		stub(delete(graph("/users/aad.dale" + PREVIEW)), aResponse().withStatus(204));
		GraphUsersClient users = this.graph.users();
		GraphUserCreation creation = GraphUserCreation.byPrincipalName("dale@fabrikam.com").storageKey(KEY);
		assertThat(users.createUser(creation, GraphCreationOptions.defaults().groups("vssgp.team", "vssgp.all")))
			.extracting(GraphUser::descriptor)
			.isEqualTo("aad.dale");
		assertThat(users.updateUser("aad.dale", GraphUserUpdate.originId("o-2")).displayName()).isEqualTo("Dale");
		assertThat(users.getUser("aad.dale").displayName()).isEqualTo("Dale");
		assertThat(users.getProviderInfo("aad.dale").origin()).isEqualTo("aad");
		users.deleteUser("aad.dale");
		assertThatIllegalArgumentException().isThrownBy(() -> GraphUserCreation.byMailAddress(""));
		assertThatIllegalArgumentException().isThrownBy(() -> GraphUserUpdate.originId(" "));
		assertThat(wire.requests()).hasSize(5);
	}

	@Test
	void listGroupsFollowsTheContinuationToken() {
		stub(get(graph("/groups" + PREVIEW)), list(GROUP).withHeader("X-MS-ContinuationToken", "2"));
		stub(get(graph("/groups" + PREVIEW + "&continuationToken=2")), list(GROUP));
		assertThat(this.graph.groups().listGroups().toList()).hasSize(2)
			.extracting(GraphGroup::mailAddress)
			.containsOnlyNulls();
	}

	@Test
	void groupsAreCreatedChangedAndDeleted() {
		stub(post(graph("/groups?api-version=7.1-preview.1&scopeDescriptor=scp.web&groupDescriptors=vssgp.all"))
			.withRequestBody(equalToJson("{\"displayName\":\"Fixers\",\"description\":\"fix\"}")),
				jsonResponse(GROUP, 201));
		stub(get(graph("/groups/vssgp.team" + PREVIEW)), okJson(GROUP));
		stub(patch(graph("/groups/vssgp.team" + PREVIEW))
			.withHeader("Content-Type", equalTo("application/json-patch+json"))
			.withRequestBody(equalToJson("[{\"op\":\"replace\",\"path\":\"/description\",\"value\":\"x\"}]")),
				okJson(GROUP));
		stub(delete(graph("/groups/vssgp.team" + PREVIEW)), aResponse().withStatus(204));
		GraphGroupsClient groups = this.graph.groups();
		GraphGroupCreationOptions options = GraphGroupCreationOptions.defaults().scope("scp.web").groups("vssgp.all");
		assertThat(groups.createGroup(GraphGroupCreation.named("Fixers").description("fix"), options).principalName())
			.isEqualTo("[web]\\Contributors");
		assertThat(groups.getGroup("vssgp.team").description()).isEmpty();
		assertThat(groups.updateGroup("vssgp.team", JsonPatch.empty().replace("/description", "x")).descriptor())
			.isEqualTo("vssgp.team");
		groups.deleteGroup("vssgp.team");
		assertThatIllegalArgumentException().isThrownBy(() -> groups.updateGroup("vssgp.team", JsonPatch.empty()));
		assertThat(wire.requests()).hasSize(4);
	}

	@Test
	void servicePrincipalsAreListedTakenAndDeleted() {
		stub(get(graph("/serviceprincipals?api-version=7.1-preview.1&scopeDescriptor=scp.web")), list(PRINCIPAL));
		stub(post(graph("/serviceprincipals" + PREVIEW)).withRequestBody(equalToJson("{\"originId\":\"o-1\"}")),
				jsonResponse(PRINCIPAL, 201));
		stub(get(graph("/serviceprincipals/aadsp.bot" + PREVIEW)), okJson(PRINCIPAL));
		stub(delete(graph("/serviceprincipals/aadsp.bot" + PREVIEW)), aResponse().withStatus(204));
		ServicePrincipalsClient principals = this.graph.servicePrincipals();
		assertThat(principals.listServicePrincipals(ServicePrincipalQuery.all().scope("scp.web")).toList())
			.extracting(GraphServicePrincipal::applicationId)
			.containsExactly("bot-1");
		assertThat(principals.createServicePrincipal(ServicePrincipalCreation.byOriginId("o-1")).descriptor())
			.isEqualTo("aadsp.bot");
		assertThat(principals.getServicePrincipal("aadsp.bot").subjectKind()).isEqualTo("servicePrincipal");
		principals.deleteServicePrincipal("aadsp.bot");
		assertThat(wire.requests()).hasSize(4);
	}

	@Test
	void listMembershipsAsksForADirectionAndADepth() {
		stub(get(graph("/Memberships/aad.dale?api-version=7.1-preview.1&direction=up&depth=2")),
				list("{\"containerDescriptor\":\"vssgp.team\",\"memberDescriptor\":\"aad.dale\"}"));
		assertThat(this.graph.memberships()
			.listMemberships("aad.dale", MembershipQuery.all().direction(GraphTraversalDirection.UP).depth(2))
			.toList()).extracting(GraphMembership::containerDescriptor).containsExactly("vssgp.team");
	}

	@Test
	void membershipsComeAndGoWithOrWithoutABody() {
		UrlPattern membership = graph("/memberships/aad.dale/vssgp.team" + PREVIEW);
		String pair = "{\"containerDescriptor\":\"vssgp.team\",\"memberDescriptor\":\"aad.dale\"}";
		stub(put(membership), jsonResponse(pair, 201));
		stub(get(membership), okJson(pair));
		stub(delete(membership), ok());
		MembershipsClient memberships = this.graph.memberships();
		memberships.addMembership("aad.dale", "vssgp.team");
		stub(put(membership), ok());
		memberships.addMembership("aad.dale", "vssgp.team");
		assertThat(memberships.getMembership("aad.dale", "vssgp.team").memberDescriptor()).isEqualTo("aad.dale");
		memberships.removeMembership("aad.dale", "vssgp.team");
		assertThat(wire.requests()).hasSize(4);
	}

	@Test
	void isMemberIsToldByTheStatusAlone() {
		stub(head(graph("/memberships/aad.dale/vssgp.team" + PREVIEW)), ok());
		stub(head(graph("/memberships/aad.mary/vssgp.team" + PREVIEW)), notFound());
		assertThat(this.graph.memberships().isMember("aad.dale", "vssgp.team")).isTrue();
		assertThat(this.graph.memberships().isMember("aad.mary", "vssgp.team")).isFalse();
		assertThat(wire.requests()).extracting((request) -> request.getMethod()).containsOnly(RequestMethod.HEAD);
	}

	@Test
	void whoMayNotAskIsNotToldThatNobodyIsAMember() {
		stub(head(graph("/memberships/aad.dale/vssgp.team" + PREVIEW)), aResponse().withStatus(403));
		assertThatExceptionOfType(AdoAccessDeniedException.class)
			.isThrownBy(() -> this.graph.memberships().isMember("aad.dale", "vssgp.team"));
	}

	@Test
	void getMembershipStateSaysWhetherSomebodyIsActive() {
		stub(get(graph("/membershipstates/aad.dale" + PREVIEW)), okJson("{\"active\":true}"));
		assertThat(this.graph.memberships().getMembershipState("aad.dale").active()).isTrue();
	}

	private static void stub(MappingBuilder request, ResponseDefinitionBuilder answer) {
		wire.server().stubFor(request.willReturn(answer));
	}

	private static ResponseDefinitionBuilder list(String items) {
		return okJson("{\"count\":1,\"value\":[%s]}".formatted(items));
	}

	private static UrlPattern graph(String rest) {
		return urlEqualTo("/contoso/_apis/graph" + rest);
	}

}
