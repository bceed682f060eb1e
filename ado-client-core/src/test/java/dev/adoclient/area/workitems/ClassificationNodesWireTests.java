package dev.adoclient.area.workitems;

import java.time.LocalDate;
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
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ClassificationNodesWireTests {

	private static final String ROUTE = "/contoso/web/_apis/wit/classificationnodes";

	private static final String NODE = "{\"id\":12,\"identifier\":\"6ce954b1-ce1f-45d1-b94d-e6bf2464ba2c\",\"name\":\"Cards\",\"structureType\":\"area\",\"hasChildren\":false,\"path\":\"\\\\web\\\\Area\\\\Payments\\\\Cards\"}";

	@RegisterExtension
	static final Wire wire = new Wire();

	@Test
	void eachSegmentOfAPathIsOneOfTheRoute() {
		answer(NODE);
		try (AdoClient ado = wire.client()) {
			ado.workItems("web")
				.nodes()
				.getNode(TreeStructureGroup.AREAS, "R&D 50%/Ünder\\Cards", NodeOptions.defaults().depth(2));
		}
		wire.server()
			.verify(getRequestedFor(
					urlEqualTo(ROUTE + "/areas/R%26D%2050%25/%C3%9Cnder/Cards?$depth=2&api-version=7.1")));
	}

	@Test
	void theEmptyPathIsTheRoot() {
		answer(NODE);
		try (AdoClient ado = wire.client()) {
			assertThat(ado.workItems("web").nodes().getNode(TreeStructureGroup.ITERATIONS, "").path())
				.endsWith("Cards");
		}
		wire.server().verify(getRequestedFor(urlEqualTo(ROUTE + "/iterations?api-version=7.1")));
	}

	@Test
	void aPathThatNamesAnotherPlaceIsRefusedBeforeItIsSent() {
		try (AdoClient ado = wire.client()) {
			ClassificationNodesClient nodes = ado.workItems("web").nodes();
			for (String path : List.of("/Payments", "Payments/", "a//b", "a/../b", "a/ /b")) {
				assertThatIllegalArgumentException().as(path)
					.isThrownBy(() -> nodes.getNode(TreeStructureGroup.AREAS, path));
			}
			assertThatIllegalArgumentException().isThrownBy(() -> nodes.deleteNode(TreeStructureGroup.AREAS, "", 12))
				.withMessageContaining("root");
			assertThatIllegalArgumentException()
				.isThrownBy(() -> NodeRequest.dated(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 22)));
		}
		assertThat(wire.requests()).isEmpty();
	}

	@Test
	void listRootNodesReadsBothTrees() {
		answer("{\"count\":1,\"value\":[%s]}".formatted(NODE));
		try (AdoClient ado = wire.client()) {
			assertThat(ado.workItems("web").nodes().listRootNodes(NodeOptions.defaults().depth(1)).toList())
				.extracting(WorkItemClassificationNode::structureType)
				.containsExactly(TreeNodeStructureType.AREA);
		}
		wire.server().verify(getRequestedFor(urlEqualTo(ROUTE + "?$depth=1&api-version=7.1")));
	}

	@Test
	void listNodesAsksForTheIds() {
		answer("{\"count\":1,\"value\":[%s]}".formatted(NODE));
		try (AdoClient ado = wire.client()) {
			assertThat(ado.workItems("web")
				.nodes()
				.listNodes(List.of(12, 13), NodeQuery.all().errorPolicy(ClassificationNodesErrorPolicy.OMIT))
				.toList()).extracting(WorkItemClassificationNode::id).containsExactly(12);
		}
		wire.server().verify(getRequestedFor(urlEqualTo(ROUTE + "?ids=12%2C13&errorPolicy=omit&api-version=7.1")));
	}

	@Test
	void createNodeSendsNameAndDatesToItsParent() {
		answer(NODE);
		try (AdoClient ado = wire.client()) {
			ado.workItems("web")
				.nodes()
				.createNode(TreeStructureGroup.ITERATIONS, "Release 1",
						NodeRequest.named("Sprint 1").dates(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 12, 4)));
		}
		wire.server()
			.verify(postRequestedFor(urlEqualTo(ROUTE + "/iterations/Release%201?api-version=7.1")).withRequestBody(
					equalToJson("{\"name\":\"Sprint 1\",\"attributes\":{\"startDate\":\"2026-11-23T00:00:00Z\","
							+ "\"finishDate\":\"2026-12-04T00:00:00Z\"}}")));
	}

	@Test
	void moveNodeSendsItsIdToTheNewParent() {
		answer(NODE);
		try (AdoClient ado = wire.client()) {
			ado.workItems("web").nodes().moveNode(TreeStructureGroup.AREAS, 12, "Payments");
		}
		wire.server()
			.verify(postRequestedFor(urlEqualTo(ROUTE + "/areas/Payments?api-version=7.1"))
				.withRequestBody(equalToJson("{\"id\":12}")));
	}

	@Test
	void updateNodeChangesTheName() {
		answer(NODE);
		try (AdoClient ado = wire.client()) {
			ado.workItems("web")
				.nodes()
				.updateNode(TreeStructureGroup.AREAS, "Payments/Cards", NodeRequest.named("Card"));
		}
		wire.server()
			.verify(patchRequestedFor(urlEqualTo(ROUTE + "/areas/Payments/Cards?api-version=7.1"))
				.withRequestBody(equalToJson("{\"name\":\"Card\"}")));
	}

	@Test
	void deleteNodeSaysWhereItsWorkItemsGo() {
		wire.server().stubFor(any(anyUrl()).willReturn(noContent()));
		try (AdoClient ado = wire.client()) {
			ado.workItems("web").nodes().deleteNode(TreeStructureGroup.AREAS, "Payments/Cards", 3);
		}
		wire.server()
			.verify(deleteRequestedFor(urlEqualTo(ROUTE + "/areas/Payments/Cards?$reclassifyId=3&api-version=7.1")));
	}

	private static void answer(String json) {
		wire.server().stubFor(any(anyUrl()).willReturn(okJson(json)));
	}

}
