package dev.adoclient.emulator;

import dev.adoclient.emulator.host.Happening;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(EmulatorExtension.class)
class NodeTests {

	private static final String NODES = "/web/_apis/wit/classificationnodes";

	@Test
	void rootsAreThoseOfTheProjectWithWhatWorkItemsName(Caller caller) {
		Reply roots = caller.get(NODES).expect(200);
		assertThat(roots.values("structureType")).containsExactly("area", "iteration");
		assertThat(roots.values("name")).containsOnly("web");
		assertThat(roots.json().at("/value/0").propertyNames()).contains("hasChildren").doesNotContain("children");
		JsonNode area = caller.get(NODES + "?$depth=1").json().at("/value/0/children/0");
		assertThat(area.get("path").asString()).isEqualTo("\\web\\Area\\Checkout");
		assertThat(area.get("hasChildren").asBoolean()).isFalse();
		assertThat(caller.get(NODES + "/Iterations?$depth=2").json().get("children")).hasSizeGreaterThan(1);
	}

	@Test
	void nodeIsMadeDeepInTheTreeWithItsAddress(Caller caller) {
		caller.send("POST", NODES + "/areas", "{\"name\":\"Payments\"}").expect(201);
		Reply made = caller.send("POST", NODES + "/Areas/Payments", "{\"name\":\"Cards & cash\"}").expect(400);
		assertThat(made.at("/typeKey")).isEqualTo("InvalidClassificationNodeNameException");
		Reply cards = caller.send("POST", NODES + "/0/Payments", "{\"name\":\"New cards\"}").expect(201);
		assertThat(cards.at("/path")).isEqualTo("\\web\\Area\\Payments\\New cards");
		assertThat(cards.header("Location")).isEqualTo(cards.at("/url"))
			.endsWith("/_apis/wit/classificationNodes/Areas/Payments/New%20cards");
		assertThat(caller.exchange("GET", cards.at("/url"), null, null).at("/id")).isEqualTo(cards.at("/id"));
		assertThat(caller.get(NODES + "/Areas/payments/new%20CARDS").at("/_links/parent/href"))
			.endsWith("/Areas/Payments");
		caller.send("POST", NODES + "/Areas", "{\"name\":\"payments\"}")
			.expectError(409, "ClassificationNodeDuplicateNameException");
		caller.get(NODES + "/Areas/Nothing").expectError(404, "WorkItemTrackingTreeNodeNotFoundException");
	}

	@Test
	void iterationHasDates(Caller caller) {
		Reply sprint = caller
			.send("POST", NODES + "/Iterations",
					"{\"name\":\"Sprint 9\",\"attributes\":{\"startDate\":"
							+ "\"2026-06-01\",\"finishDate\":\"2026-06-14T00:00:00Z\"}}")
			.expect(201);
		assertThat(sprint.at("/attributes/startDate")).isEqualTo("2026-06-01T00:00:00Z");
		Reply changed = caller
			.send("PATCH", NODES + "/Iterations/Sprint%209",
					"{\"attributes\":{\"startDate\":\"2026-06-02T00:00:00Z\",\"finishDate\":\"2026-06-15T00:00:00Z\"}}")
			.expect(200);
		assertThat(changed.at("/attributes/finishDate")).isEqualTo("2026-06-15T00:00:00Z");
		assertThat(changed.header("Location")).isEqualTo(changed.at("/url"));
		caller
			.send("PATCH", NODES + "/Iterations/Sprint%209",
					"{\"attributes\":{\"startDate\":\"2026-06-02\",\"finishDate\":\"2026-06-01\"}}")
			.expect(400);
	}

	@Test
	void workItemsFollowANodeThatMovesOrGetsAnotherName(Caller caller) {
		int item = itemAt(caller, "web\\Checkout");
		String rev = caller.get("/web/_apis/wit/workitems/" + item).at("/rev");
		caller.send("PATCH", NODES + "/Areas/Checkout", "{\"name\":\"Basket\"}").expect(200);
		assertThat(area(caller, item)).isEqualTo("web\\Basket");
		String id = caller.get(NODES + "/Areas/Basket").at("/id");
		caller.send("POST", NODES + "/Areas", "{\"name\":\"Shop\"}").expect(201);
		Reply moved = caller.send("POST", NODES + "/Areas/Shop", "{\"id\":" + id + "}").expect(200);
		assertThat(moved.at("/path")).isEqualTo("\\web\\Area\\Shop\\Basket");
		assertThat(moved.at("/structureType")).isEqualTo("area");
		assertThat(moved.header("Location")).isEqualTo(moved.at("/url"));
		assertThat(area(caller, item)).isEqualTo("web\\Shop\\Basket");
		assertThat(caller.get("/web/_apis/wit/workitems/" + item).at("/rev")).isEqualTo(rev);
		assertThat(caller.get(NODES + "?ids=" + id).values("name")).containsExactly("Basket");
		caller
			.send("POST", NODES + "/Areas/Shop/Basket", "{\"id\":" + caller.get(NODES + "/Areas/Shop").at("/id") + "}")
			.expect(400);
	}

	@Test
	void workItemsOfADeletedNodeGoWhereTheyAreSent(AdoEmulator emulator, Caller caller) {
		int item = itemAt(caller, "web\\Checkout");
		String target = caller.send("POST", NODES + "/Areas", "{\"name\":\"Old\"}").at("/id");
		caller.delete(NODES + "/Areas/Checkout?$reclassifyId=999").expect(404);
		caller.delete(NODES + "/Areas/Checkout?$reclassifyId=" + target).expect(204);
		assertThat(area(caller, item)).isEqualTo("web\\Old");
		caller.get(NODES + "/Areas/Checkout").expect(404);
		caller.delete(NODES + "/Areas").expect(400);
		assertThat(emulator.state().history().of(Happening.Kind.NODE_CHANGED)).hasSize(2);
	}

	@Test
	void nodesOfAnotherProjectAreNotFoundByTheirIds(Caller caller) {
		String foreign = caller.get("/payments/_apis/wit/classificationnodes").at("/value/0/id");
		caller.get(NODES + "?ids=" + foreign).expect(404);
		assertThat(caller.get(NODES + "?ids=" + foreign + "&errorPolicy=omit").expect(200).ids()).isEmpty();
	}

	private static int itemAt(Caller caller, String area) {
		return caller
			.send("POST", "/web/_apis/wit/wiql",
					"{\"query\":\"SELECT [System.Id] FROM WorkItems WHERE [System.AreaPath] = '"
							+ area.replace("\\", "\\\\") + "' AND [System.TeamProject] = 'web'\"}")
			.json()
			.at("/workItems/0/id")
			.asInt();
	}

	private static String area(Caller caller, int item) {
		return caller.get("/web/_apis/wit/workitems/" + item).json().get("fields").get("System.AreaPath").asString();
	}

}
