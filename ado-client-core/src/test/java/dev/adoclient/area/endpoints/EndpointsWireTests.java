package dev.adoclient.area.endpoints;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.matching.UrlPattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.adoclient.AdoClient;
import dev.adoclient.Wire;
import dev.adoclient.error.AdoNotFoundException;

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
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Each operation once, through the blocking client: what is sent, and what is made of the
 * answer.
 */
class EndpointsWireTests {

	private static final UUID ID = UUID.fromString("5e47a0d8-c745-44f8-8f93-784f18ff31c4");

	private static final UUID OTHER = UUID.fromString("0d9c5a52-6d7c-4e0e-9d7b-2a6a7f2f2f11");

	private static final UUID WEB = UUID.fromString("6ce954b1-ce1f-45d1-b94d-e6bf2464ba2c");

	private static final String ENDPOINT = """
			{"id":"%s","name":"github","type":"github","url":"https://github.com/a b","isReady":true,"owner":"Library",
			 "data":{"pipelinesSourceProvider":"github"},"operationStatus":null,
			 "authorization":{"scheme":"Token","parameters":{"apitoken":null}},
			 "serviceEndpointProjectReferences":[{"name":"github","projectReference":{"id":"%s","name":"web"}}]}
			""".formatted(ID, WEB);

	@RegisterExtension
	static final Wire wire = new Wire();

	private AdoClient ado;

	private EndpointsClient endpoints;

	@BeforeEach
	void open() {
		this.ado = wire.client();
		this.endpoints = this.ado.endpoints("web");
	}

	@AfterEach
	void close() {
		this.ado.close();
	}

	@Test
	void listEndpointsAsksForAllThatCanBeSaid() {
		stub(get(project("/endpoints?type=github&authSchemes=Token%2COAuth&owner=library&includeFailed=true"
				+ "&includeDetails=true&endpointIds=" + ID + "%2C" + OTHER + "&actionFilter=use&api-version=7.1")),
				list(ENDPOINT));
		EndpointQuery query = EndpointQuery.all()
			.type("github")
			.authSchemes("Token", "OAuth")
			.owner("library")
			.includeFailed(true)
			.includeDetails(true)
			.endpoints(ID, OTHER)
			.actionFilter(ServiceEndpointActionFilter.USE);
		ServiceEndpoint endpoint = this.endpoints.listEndpoints(query).toList().get(0);
		assertThat(endpoint.data()).containsEntry("pipelinesSourceProvider", "github");
		assertThat(endpoint.url()).hasToString("https://github.com/a%20b");
	}

	@Test
	void listEndpointsByNames() {
		stub(get(project("/endpoints?endpointNames=a%26b%2Cc&type=github&api-version=7.1")), list(ENDPOINT));
		assertThat(this.endpoints.listEndpoints(EndpointNamesQuery.of("a&b", "c").type("github")).toList()).hasSize(1);
		assertThatIllegalArgumentException().isThrownBy(EndpointNamesQuery::of);
	}

	@Test
	void getEndpointReadsItsAuthorizationWithoutSecrets() {
		stub(get(project("/endpoints/" + ID + "?actionFilter=manage&api-version=7.1")), okJson(ENDPOINT));
		ServiceEndpoint endpoint = this.endpoints.getEndpoint(ID,
				EndpointOptions.defaults().actionFilter(ServiceEndpointActionFilter.MANAGE));
		assertThat(endpoint.authorization()).isNotNull();
		assertThat(endpoint.authorization().scheme()).isEqualTo("Token");
	}

	@Test
	void anEndpointThatIsNotThereIsNotFoundAlthoughTheServiceAnswersANull() {
		stub(get(project("/endpoints/" + ID + "?api-version=7.1")), okJson("null"));
		assertThatExceptionOfType(AdoNotFoundException.class).isThrownBy(() -> this.endpoints.getEndpoint(ID))
			.withMessageContaining("no endpoint with this id");
	}

	@Test
	void createEndpointSendsItsProject() {
		stub(post(organization("/endpoints?api-version=7.1")).withRequestBody(equalToJson("""
				{"name":"github","type":"github","url":"https://github.com","owner":"library","description":"ours",
				 "data":{"a":"b"},"authorization":{"scheme":"Token","parameters":{"apitoken":"s3cret"}},
				 "serviceEndpointProjectReferences":[{"name":"github","projectReference":{"id":"%s"}}]}
				""".formatted(WEB))), okJson(ENDPOINT));
		EndpointRequest request = EndpointRequest.of("github", "github", "https://github.com", WEB)
			.description("ours")
			.data("a", "b")
			.authorization("Token", Map.of("apitoken", "s3cret"));
		assertThat(this.endpoints.createEndpoint(request).id()).isEqualTo(ID);
		assertThat(request).asString().doesNotContain("s3cret");
	}

	@Test
	void updateEndpointKeepsWhatItDoesNotName() {
		stub(get(project("/endpoints/" + ID + "?api-version=7.1")), okJson(ENDPOINT));
		stub(put(organization("/endpoints/" + ID + "?operation=Convert&api-version=7.1"))
			.withRequestBody(equalToJson("""
					{"id":"%s","name":"github","type":"github","url":"https://github.com/a b","owner":"Library",
					 "description":"new","data":{"pipelinesSourceProvider":"github"},
					 "authorization":{"scheme":"Token","parameters":{"apitoken":null}},
					 "serviceEndpointProjectReferences":[
					  {"name":"github","projectReference":{"id":"%s","name":"web"}},
					  {"name":"gh","projectReference":{"id":"%s"}}]}
					""".formatted(ID, WEB, OTHER))), okJson(ENDPOINT));
		EndpointRequest request = EndpointRequest.of(this.endpoints.getEndpoint(ID))
			.description("new")
			.share(EndpointShare.with(OTHER, "gh"));
		assertThat(
				this.endpoints.updateEndpoint(ID, request, EndpointUpdateOptions.defaults().operation("Convert")).id())
			.isEqualTo(ID);
	}

	@Test
	void updateEndpointsSendsAListWithTheIdOfEach() {
		stub(put(organization("/endpoints?api-version=7.1")).withRequestBody(equalToJson("""
				[{"id":"%s","name":"a","type":"generic","url":"https://example.com","owner":"library",
				 "serviceEndpointProjectReferences":[{"name":"a","projectReference":{"id":"%s"}}]}]
				""".formatted(ID, WEB))), list(ENDPOINT));
		EndpointRequest request = EndpointRequest.of("a", "generic", "https://example.com", WEB);
		assertThat(this.endpoints.updateEndpoints(request.id(ID))).hasSize(1);
		assertThatIllegalArgumentException().isThrownBy(() -> this.endpoints.updateEndpoints(request));
		assertThatIllegalArgumentException().isThrownBy(() -> this.endpoints.updateEndpoints());
		wire.onlyRequest();
	}

	@Test
	void shareEndpointSendsAList() {
		stub(patch(organization("/endpoints/" + ID + "?api-version=7.1")).withRequestBody(equalToJson("""
				[{"name":"gh","description":"ours","projectReference":{"id":"%s"}}]
				""".formatted(OTHER))), ok());
		this.endpoints.shareEndpoint(ID, EndpointShare.with(OTHER, "gh").description("ours"));
		assertThatIllegalArgumentException().isThrownBy(() -> this.endpoints.shareEndpoint(ID));
		wire.onlyRequest();
	}

	@Test
	void deleteEndpointNamesTheProjects() {
		stub(delete(organization(
				"/endpoints/" + ID + "?projectIds=" + WEB + "%2C" + OTHER + "&deep=false&api-version=7.1")),
				noContent());
		this.endpoints.deleteEndpoint(ID, EndpointDeletion.fromProjects(WEB, OTHER).deep(false));
		assertThatIllegalArgumentException().isThrownBy(EndpointDeletion::fromProjects);
		wire.onlyRequest();
	}

	@Test
	void refreshAuthenticationNamesEachEndpointTwice() {
		stub(post(project("/endpoints?endpointIds=" + ID + "&api-version=7.1")).withRequestBody(equalToJson("""
				[{"endpointId":"%s","scope":[1],"tokenValidityInMinutes":60}]
				""".formatted(ID))), list(ENDPOINT));
		assertThat(this.endpoints.refreshAuthentication(EndpointRefresh.of(ID).scope(1).validity(Duration.ofHours(1))))
			.hasSize(1);
		assertThatIllegalArgumentException().isThrownBy(() -> this.endpoints.refreshAuthentication());
	}

	@Test
	void listTypesReadsSchemes() {
		stub(get(organization("/types?type=github&scheme=Token&api-version=7.1")), list("""
				{"name":"github","displayName":"GitHub","authenticationSchemes":[{"scheme":"Token"}],
				 "dataSources":[{"name":"repos","endpointUrl":"{{endpoint.url}}/repos"}]}
				"""));
		assertThat(this.endpoints.listTypes(EndpointTypeQuery.all().type("github").scheme("Token")).toList())
			.flatExtracting(ServiceEndpointType::authenticationSchemes)
			.extracting(ServiceEndpointAuthenticationScheme::scheme)
			.containsExactly("Token");
	}

	@Test
	void listExecutionHistoryFollowsTheTokenAndAsksForAPageThatIsANumber() {
		String history = "/" + ID + "/executionhistory";
		stub(get(project(history + "?top=50&api-version=7.1")),
				list("{\"endpointId\":\"%s\",\"data\":{\"id\":9000000000,\"result\":\"succeeded\"}}".formatted(ID))
					.withHeader("X-MS-ContinuationToken", "9000000000"));
		stub(get(project(history + "?top=50&continuationToken=9000000000&api-version=7.1")),
				list("{\"endpointId\":\"%s\",\"data\":{\"id\":1,\"result\":\"failed\"}}".formatted(ID)));
		assertThat(this.endpoints.listExecutionHistory(ID).toList()).extracting((record) -> record.data().result())
			.containsExactly(ServiceEndpointExecutionResult.SUCCEEDED, ServiceEndpointExecutionResult.FAILED);
	}

	@Test
	void listExecutionHistoryHasAPageSizeOfAnySize() {
		stub(get(project("/" + ID + "/executionhistory?top=200&api-version=7.1")), list("{}"));
		assertThat(this.endpoints.listExecutionHistory(ID, 200).toList()).hasSize(1);
		assertThatIllegalArgumentException().isThrownBy(() -> this.endpoints.listExecutionHistory(ID, 0));
	}

	@Test
	void executeRequestSendsWhatTheServiceAsksFor() {
		stub(post(project("/endpointproxy?endpointId=" + ID + "&api-version=7.1")).withRequestBody(equalToJson("""
				{"dataSourceDetails":{"dataSourceName":"repos","parameters":{"org":"contoso"},
				  "resultSelector":"jsonpath:$[*]"},
				 "resultTransformationDetails":{"resultTemplate":"{{name}}"},
				 "serviceEndpointDetails":{"type":"github","url":"https://github.com"}}
				""")), okJson("{\"result\":[\"a\"],\"statusCode\":\"ok\",\"errorMessage\":\"\"}"));
		EndpointProxyRequest request = EndpointProxyRequest.dataSource("repos")
			.parameter("org", "contoso")
			.resultSelector("jsonpath:$[*]")
			.resultTemplate("{{name}}")
			.endpoint(EndpointRequest.of("github", "github", "https://github.com", WEB));
		ServiceEndpointRequestResult result = this.endpoints.executeRequest(ID.toString(), request);
		assertThat(result.statusCode()).isEqualTo(HttpStatusCode.OK);
		assertThat(result.result()).hasToString("[\"a\"]");
	}

	@Test
	void executeRequestSendsAPostThatAsksForPages() {
		stub(post(project("/endpointproxy?endpointId=" + ID + "&api-version=7.1")).withRequestBody(equalToJson(
				"""
						{"dataSourceDetails":{"dataSourceUrl":"{{endpoint.url}}/search","requestVerb":"POST",
						  "requestContent":"{}","headers":[{"name":"X-A","value":"1"}],"resourceUrl":"https://example.com/r",
						  "initialContextTemplate":"{\\"page\\":1}"},
						 "resultTransformationDetails":{"callbackRequiredTemplate":"{{more}}","callbackContextTemplate":"{{page}}"}}
						""")),
				okJson("{\"result\":[],\"callbackRequired\":true,\"callbackContextParameters\":{\"page\":\"2\"}}"));
		EndpointProxyRequest request = EndpointProxyRequest.address("{{endpoint.url}}/search")
			.post("{}")
			.header("X-A", "1")
			.resource("https://example.com/r")
			.pages("{\"page\":1}", "{{more}}", "{{page}}");
		ServiceEndpointRequestResult result = this.endpoints.executeRequest(ID.toString(), request);
		assertThat(result.callbackRequired()).isTrue();
		assertThat(result.callbackContextParameters()).containsEntry("page", "2");
	}

	private static void stub(MappingBuilder request, ResponseDefinitionBuilder answer) {
		wire.server().stubFor(request.willReturn(answer));
	}

	private static ResponseDefinitionBuilder list(String item) {
		return okJson("{\"count\":1,\"value\":[%s]}".formatted(item));
	}

	private static UrlPattern organization(String rest) {
		return urlEqualTo("/contoso/_apis/serviceendpoint" + rest);
	}

	private static UrlPattern project(String rest) {
		return urlEqualTo("/contoso/web/_apis/serviceendpoint" + rest);
	}

}
