package dev.adoclient.area.pools;

import java.util.UUID;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.adoclient.AdoClient;
import dev.adoclient.Wire;

import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.noContent;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.patch;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Each operation of variable groups once, through the blocking client.
 */
class VariableGroupsWireTests {

	private static final String ORGANIZATION = "/contoso/_apis/distributedtask/variablegroups";

	private static final String PROJECT = "/contoso/web/_apis/distributedtask/variablegroups";

	private static final UUID WEB = UUID.fromString("6ce954b1-ce1f-45d1-b94d-e6bf2464ba2c");

	private static final UUID SHOP = UUID.fromString("0d9c5a52-6d7c-4e0e-9d7b-2a6a7f2f2f11");

	private static final String GROUP = """
			{"id":4,"name":"deploy","type":"Vsts","createdOn":"2026-11-24T09:00:00.1234567Z","isShared":false,
			 "variables":{"Region":{"value":"west"},"token":{"value":null,"isSecret":true}},
			 "variableGroupProjectReferences":[{"name":"deploy","projectReference":{"id":"%s","name":"web"}}]}
			""".formatted(WEB);

	@RegisterExtension
	static final Wire wire = new Wire();

	private AdoClient ado;

	private VariableGroupsClient groups;

	@BeforeEach
	void open() {
		this.ado = wire.client();
		this.groups = this.ado.variableGroups("web");
	}

	@AfterEach
	void close() {
		this.ado.close();
	}

	@Test
	void listVariableGroupsFollowsTheContinuationToken() {
		String query = PROJECT + "?groupName=de%2A&actionFilter=use&$top=1&queryOrder=idAscending";
		stub(get(urlEqualTo(query + "&api-version=7.1")), list(GROUP).withHeader("X-MS-ContinuationToken", "4"));
		stub(get(urlEqualTo(query + "&continuationToken=4&api-version=7.1")), list("{\"id\":5}"));
		assertThat(this.groups
			.listVariableGroups(VariableGroupQuery.all()
				.name("de*")
				.actionFilter(VariableGroupActionFilter.USE)
				.pageSize(1)
				.order(VariableGroupQueryOrder.ID_ASCENDING))
			.toList()).extracting(VariableGroup::id).containsExactly(4, 5);
	}

	@Test
	void listVariableGroupsByIds() {
		stub(get(urlEqualTo(PROJECT + "?groupIds=4%2C5&api-version=7.1")), list(GROUP));
		assertThat(this.groups.listVariableGroups(4, 5).toList()).hasSize(1);
		assertThatIllegalArgumentException().isThrownBy(() -> this.groups.listVariableGroups(new int[0]));
	}

	@Test
	void theValueOfASecretIsNull() {
		stub(get(urlEqualTo(PROJECT + "/4?api-version=7.1")), okJson(GROUP));
		VariableGroup group = this.groups.getVariableGroup(4);
		assertThat(group.variables().get("token").value()).isNull();
		assertThat(group.variables().get("token").isSecret()).isTrue();
		assertThat(group.variables().get("Region").value()).isEqualTo("west");
		assertThat(group.variables().get("Region").isSecret()).isFalse();
	}

	@Test
	void createVariableGroupSendsItsProject() {
		stub(post(urlEqualTo(ORGANIZATION + "?api-version=7.1")).withRequestBody(equalToJson("""
				{"name":"deploy","type":"Vsts","description":"To production",
				 "variables":{"region":{"value":"west"},"token":{"value":"s3cret","isSecret":true}},
				 "variableGroupProjectReferences":[{"name":"deploy","projectReference":{"id":"%s"}}]}
				""".formatted(WEB))), okJson(GROUP));
		VariableGroupRequest request = VariableGroupRequest.named("deploy", WEB)
			.description("To production")
			.variable("region", "west")
			.secret("token", "s3cret");
		assertThat(this.groups.createVariableGroup(request).id()).isEqualTo(4);
		assertThat(request).asString().doesNotContain("s3cret");
	}

	@Test
	void createVariableGroupOfAKeyVault() {
		stub(post(urlEqualTo(ORGANIZATION + "?api-version=7.1")).withRequestBody(equalToJson("""
				{"name":"vault","type":"AzureKeyVault","variables":{},
				 "providerData":{"serviceEndpointId":"%s","vault":"kv"},
				 "variableGroupProjectReferences":[{"name":"vault","projectReference":{"id":"%s"}}]}
				""".formatted(SHOP, WEB))), okJson(GROUP));
		assertThat(this.groups.createVariableGroup(VariableGroupRequest.named("vault", WEB).keyVault(SHOP, "kv")))
			.isNotNull();
	}

	@Test
	void updateVariableGroupKeepsSecretsAndWhatItDoesNotName() {
		stub(get(urlEqualTo(PROJECT + "/4?api-version=7.1")), okJson(GROUP));
		stub(put(urlEqualTo(ORGANIZATION + "/4?api-version=7.1")).withRequestBody(equalToJson("""
				{"name":"deploy","type":"Vsts",
				 "variables":{"Region":{"value":"east"},"token":{"value":null,"isSecret":true}},
				 "variableGroupProjectReferences":[
				  {"name":"deploy","projectReference":{"id":"%s","name":"web"}},
				  {"name":"deploy","projectReference":{"id":"%s"}}]}
				""".formatted(WEB, SHOP))), okJson(GROUP));
		VariableGroupRequest request = VariableGroupRequest.of(this.groups.getVariableGroup(4))
			.variable("region", "east")
			.share(VariableGroupShare.with(SHOP, "deploy"));
		assertThat(this.groups.updateVariableGroup(4, request).id()).isEqualTo(4);
	}

	@Test
	void aVariableCanBeTakenAway() {
		VariableGroupRequest request = VariableGroupRequest.named("deploy", WEB).variable("a", "1").without("a");
		assertThat(request.json().get("variables").isEmpty()).isTrue();
	}

	@Test
	void shareVariableGroupSendsAList() {
		stub(patch(urlEqualTo(ORGANIZATION + "?variableGroupId=4&api-version=7.1")).withRequestBody(equalToJson("""
				[{"name":"deploy","description":"ours","projectReference":{"id":"%s"}}]
				""".formatted(SHOP))), ok());
		this.groups.shareVariableGroup(4, VariableGroupShare.with(SHOP, "deploy").description("ours"));
		wire.onlyRequest();
	}

	@Test
	void deleteVariableGroupNamesTheProjects() {
		stub(delete(urlEqualTo(ORGANIZATION + "/4?projectIds=" + WEB + "%2C" + SHOP + "&api-version=7.1")),
				noContent());
		this.groups.deleteVariableGroup(4, WEB, SHOP);
		wire.onlyRequest();
	}

	@Test
	void whatCannotBeMeantIsRefusedBeforeAnythingIsSent() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.groups.deleteVariableGroup(4));
		assertThatIllegalArgumentException().isThrownBy(() -> this.groups.shareVariableGroup(4));
		assertThatIllegalArgumentException().isThrownBy(() -> VariableGroupRequest.named(" ", WEB));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> VariableGroupRequest.named("deploy", WEB).variable("", "x"));
		assertThat(wire.requests()).isEmpty();
	}

	private static void stub(MappingBuilder request, ResponseDefinitionBuilder answer) {
		wire.server().stubFor(request.willReturn(answer));
	}

	private static ResponseDefinitionBuilder list(String item) {
		return okJson("{\"count\":1,\"value\":[%s]}".formatted(item));
	}

}
