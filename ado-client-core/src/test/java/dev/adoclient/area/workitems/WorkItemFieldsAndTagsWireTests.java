package dev.adoclient.area.workitems;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.adoclient.AdoClient;
import dev.adoclient.Wire;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.noContent;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.patchRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

class WorkItemFieldsAndTagsWireTests {

	private static final String ROUTE = "/_apis/wit";

	private static final String FIELD = "{\"name\":\"Risk\",\"referenceName\":\"Custom.Risk\",\"type\":\"string\",\"usage\":\"workItem\",\"readOnly\":false}";

	@RegisterExtension
	static final Wire wire = new Wire();

	@Test
	void listFieldsReadsTheirTypes() {
		answer("{\"count\":1,\"value\":[%s]}".formatted(FIELD));
		try (AdoClient ado = wire.client()) {
			assertThat(ado.workItems("web")
				.fields()
				.listFields(FieldQuery.all().expand(GetFieldsExpand.EXTENSION_FIELDS))
				.toList()).extracting(WorkItemField::type).containsExactly(FieldType.STRING);
		}
		wire.server()
			.verify(getRequestedFor(
					urlEqualTo("/contoso/web" + ROUTE + "/fields?$expand=extensionFields&api-version=7.1")));
	}

	@Test
	void getFieldTakesTheReferenceName() {
		answer(FIELD);
		try (AdoClient ado = wire.client()) {
			assertThat(ado.workItems("web").fields().getField("Custom.Risk").name()).isEqualTo("Risk");
		}
		wire.server()
			.verify(getRequestedFor(urlEqualTo("/contoso/web" + ROUTE + "/fields/Custom.Risk?api-version=7.1")));
	}

	@Test
	void fieldsAreCreatedInTheOrganization() {
		answer(FIELD);
		try (AdoClient ado = wire.client()) {
			ado.workItems("web")
				.fields()
				.createField(FieldRequest.of("Risk", "Custom.Risk", FieldType.STRING).description("How bad"));
		}
		wire.server()
			.verify(postRequestedFor(urlEqualTo("/contoso" + ROUTE + "/fields?api-version=7.1"))
				.withRequestBody(equalToJson("{\"name\":\"Risk\",\"referenceName\":\"Custom.Risk\",\"type\":\"string\","
						+ "\"usage\":\"workItem\",\"description\":\"How bad\"}")));
	}

	@Test
	void fieldsAreLockedAndRestored() {
		answer(FIELD);
		try (AdoClient ado = wire.client()) {
			ado.workItems("web").fields().lockField("Custom.Risk", true);
			ado.workItems("web").fields().restoreField("Custom.Risk");
		}
		wire.server()
			.verify(patchRequestedFor(urlEqualTo("/contoso" + ROUTE + "/fields/Custom.Risk?api-version=7.1"))
				.withRequestBody(equalToJson("{\"isLocked\":true}")));
		wire.server()
			.verify(patchRequestedFor(urlEqualTo("/contoso" + ROUTE + "/fields/Custom.Risk?api-version=7.1"))
				.withRequestBody(equalToJson("{\"isDeleted\":false}")));
	}

	@Test
	void relationTypesAreListedAndFound() {
		answer("{\"count\":1,\"referenceName\":\"System.LinkTypes.Hierarchy-Forward\",\"value\":[{\"name\":\"Child\"}]}");
		try (AdoClient ado = wire.client()) {
			assertThat(ado.workItems("web").fields().listRelationTypes().toList())
				.extracting(WorkItemRelationType::name)
				.containsExactly("Child");
			assertThat(ado.workItems("web").fields().getRelationType(RelationType.CHILD).referenceName())
				.endsWith("Forward");
		}
		wire.server()
			.verify(getRequestedFor(urlEqualTo("/contoso" + ROUTE + "/workitemrelationtypes?api-version=7.1")));
		wire.server()
			.verify(getRequestedFor(urlEqualTo(
					"/contoso" + ROUTE + "/workitemrelationtypes/System.LinkTypes.Hierarchy-Forward?api-version=7.1")));
	}

	@Test
	void tagsAreListedAndFound() {
		answer("{\"count\":1,\"name\":\"urgent\",\"value\":[{\"name\":\"urgent\"}]}");
		try (AdoClient ado = wire.client()) {
			assertThat(ado.workItems("web").tags().listTags().toList()).extracting(WorkItemTagDefinition::name)
				.containsExactly("urgent");
			assertThat(ado.workItems("web").tags().getTag("very urgent").name()).isEqualTo("urgent");
		}
		wire.server().verify(getRequestedFor(urlEqualTo("/contoso/web" + ROUTE + "/tags?api-version=7.1")));
		wire.server()
			.verify(getRequestedFor(urlEqualTo("/contoso/web" + ROUTE + "/tags/very%20urgent?api-version=7.1")));
	}

	@Test
	void aTagIsRenamed() {
		answer("{\"name\":\"soon\"}");
		try (AdoClient ado = wire.client()) {
			assertThat(ado.workItems("web").tags().renameTag("urgent", "soon").name()).isEqualTo("soon");
		}
		wire.server()
			.verify(patchRequestedFor(urlEqualTo("/contoso/web" + ROUTE + "/tags/urgent?api-version=7.1"))
				.withRequestBody(equalToJson("{\"name\":\"soon\"}")));
	}

	@Test
	void whatIsDeletedMayAnswerWithoutABody() {
		wire.server().stubFor(any(anyUrl()).willReturn(noContent()));
		try (AdoClient ado = wire.client()) {
			ado.workItems("web").fields().deleteField("Custom.Risk");
			ado.workItems("web").tags().deleteTag("urgent");
			ado.workItems("web").recycleBin().destroyWorkItem(7);
		}
		wire.server()
			.verify(deleteRequestedFor(urlEqualTo("/contoso" + ROUTE + "/fields/Custom.Risk?api-version=7.1")));
		wire.server().verify(deleteRequestedFor(urlEqualTo("/contoso/web" + ROUTE + "/tags/urgent?api-version=7.1")));
		wire.server().verify(deleteRequestedFor(urlEqualTo("/contoso/web" + ROUTE + "/recyclebin/7?api-version=7.1")));
	}

	@Test
	void deletedWorkItemsAreListed() {
		answer("{\"count\":1,\"value\":[{\"id\":\"7\",\"name\":\"Pay\",\"code\":200}]}");
		try (AdoClient ado = wire.client()) {
			assertThat(ado.workItems("web").recycleBin().listDeletedWorkItems().toList())
				.extracting(WorkItemDeleteShallowReference::id)
				.containsExactly("7");
			assertThat(ado.workItems("web").recycleBin().listDeletedWorkItems(List.of(7, 8)).toList())
				.extracting(WorkItemDeleteReference::name)
				.containsExactly("Pay");
		}
		wire.server().verify(getRequestedFor(urlEqualTo("/contoso/web" + ROUTE + "/recyclebin?api-version=7.1")));
		wire.server()
			.verify(getRequestedFor(urlEqualTo("/contoso/web" + ROUTE + "/recyclebin?ids=7%2C8&api-version=7.1")));
	}

	@Test
	void aDeletedWorkItemIsReadAndRestored() {
		answer("{\"id\":7,\"name\":\"Pay\",\"code\":200}");
		try (AdoClient ado = wire.client()) {
			assertThat(ado.workItems("web").recycleBin().getDeletedWorkItem(7).name()).isEqualTo("Pay");
			ado.workItems("web").recycleBin().restoreWorkItem(7);
		}
		wire.server().verify(getRequestedFor(urlEqualTo("/contoso/web" + ROUTE + "/recyclebin/7?api-version=7.1")));
		wire.server()
			.verify(patchRequestedFor(urlEqualTo("/contoso/web" + ROUTE + "/recyclebin/7?api-version=7.1"))
				.withRequestBody(equalToJson("{\"isDeleted\":false}")));
	}

	private static void answer(String json) {
		wire.server().stubFor(any(anyUrl()).willReturn(okJson(json)));
	}

}
