package dev.adoclient.emulator;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(EmulatorExtension.class)
class WorkItemReadTests {

	private static final String ITEMS = "/_apis/wit/workitems";

	@Test
	void relationsAndFurtherFieldsAreShownOnRequest(Caller caller) {
		JsonNode plain = caller.get(ITEMS + "/2").expect(200).json();
		assertThat(plain.propertyNames()).contains("_links").doesNotContain("relations");
		assertThat(plain.get("fields").has("System.Id")).isFalse();
		JsonNode all = caller.get(ITEMS + "/2?$expand=all").json();
		assertThat(all.at("/relations/0/rel").asString()).startsWith("System.LinkTypes.Hierarchy");
		assertThat(all.at("/fields/System.Id").asInt()).isEqualTo(2);
		assertThat(caller.get(ITEMS + "/2?$expand=Relations").json().has("relations")).isTrue();
		assertThat(caller.get(ITEMS + "?ids=2&$expand=links").json().at("/value/0").has("_links")).isTrue();
		assertThat(caller.get(ITEMS + "?ids=2").json().at("/value/0").has("_links")).isFalse();
	}

	@Test
	void derivedFieldsAreShownWithAllOthers(Caller caller) {
		JsonNode fields = caller.get(ITEMS + "/2?$expand=All").json().get("fields");
		assertThat(fields.get("System.AreaLevel1").asString()).isEqualTo("web");
		assertThat(fields.get("System.IterationLevel2").asString()).startsWith("Sprint ");
		assertThat(fields.at("/System.AuthorizedAs/displayName").asString()).isNotBlank();
		assertThat(fields.get("System.AuthorizedDate")).isEqualTo(fields.get("System.ChangedDate"));
		assertThat(fields.get("System.RevisedDate").asString()).isEqualTo("9999-01-01T00:00:00Z");
		assertThat(fields.get("System.PersonId").isInt()).isTrue();
	}

	@Test
	void addressHoldsTheIdOfTheProjectEvenWhereItWasAskedForWithoutOne(AdoEmulator emulator, Caller caller) {
		String web = emulator.url() + "/contoso/" + emulator.state().project("web").id();
		assertThat(caller.get(ITEMS + "/2").at("/url")).isEqualTo(web + "/_apis/wit/workItems/2");
		assertThat(caller.get(ITEMS + "/2").at("/_links/self/href")).isEqualTo(web + "/_apis/wit/workItems/2");
		assertThat(caller.get(ITEMS + "/2?$expand=relations").at("/relations/0/url"))
			.startsWith(web + "/_apis/wit/workItems/");
	}

	@Test
	void oldVersionsWritePersonsAsTexts(Caller caller) {
		assertThat(caller.get(ITEMS + "/2?api-version=4.0").at("/fields/System.CreatedBy")).matches(".+ <.+@.+>");
		assertThat(caller.get(ITEMS + "/2?api-version=5.0").at("/fields/System.CreatedBy/uniqueName")).contains("@");
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "first", "-1" })
	void routeOfAWorkItemNeedsAnId(String id, Caller caller) {
		Reply reply = caller.get("/web" + ITEMS + "/" + id).expect(404);
		assertThat(reply.header("Content-Type")).isEqualTo("text/plain; charset=utf-8");
		assertThat(reply.text())
			.startsWith("The controller for path '/web/_apis/wit/workitems/" + id + "' was not found");
	}

	@Test
	void fieldsAreListed(Caller caller) {
		assertThat(caller.get("/_apis/wit/fields").expect(200).values("referenceName")).contains("System.Title",
				"System.AreaLevel1");
		Reply assignedTo = caller.get("/web/_apis/wit/fields/system.assignedto").expect(200);
		assertThat(assignedTo.at("/isIdentity")).isEqualTo("true");
		assertThat(assignedTo.at("/type")).isEqualTo("string");
		caller.get("/_apis/wit/fields/Custom.Nothing")
			.expectError(404, "WorkItemTrackingFieldDefinitionNotFoundException");
	}

	@Test
	void relationTypesAreListed(Caller caller) {
		Reply types = caller.get("/_apis/wit/workItemRelationTypes").expect(200);
		assertThat(types.values("referenceName")).contains("System.LinkTypes.Hierarchy-Forward", "ArtifactLink");
		Reply child = caller.get("/_apis/wit/workItemRelationTypes/System.LinkTypes.Hierarchy-Forward").expect(200);
		assertThat(child.json().get("attributes").toString())
			.isEqualTo("{\"usage\":\"workItemLink\",\"editable\":false,"
					+ "\"enabled\":true,\"acyclic\":true,\"directional\":true,\"singleTarget\":false,\"topology\":\"tree\","
					+ "\"remote\":false,\"isForward\":true,"
					+ "\"oppositeEndReferenceName\":\"System.LinkTypes.Hierarchy-Reverse\"}");
		assertThat(caller.get("/_apis/wit/workItemRelationTypes/System.LinkTypes.Related").at("/attributes/topology"))
			.isEqualTo("network");
		caller.get("/_apis/wit/workItemRelationTypes/Nothing").expect(404);
	}

	@Test
	void fieldsCanBeChosenButNotExpandedToo(Caller caller) {
		JsonNode chosen = caller.get(ITEMS + "/2?fields=System.Id,System.Title").json();
		assertThat(chosen.get("fields").propertyNames()).containsExactly("System.Id", "System.Title");
		Reply refused = caller.get(ITEMS + "/2?fields=System.Id&$expand=all")
			.expectError(400, "ConflictingParametersException");
		assertThat(refused.at("/message")).isEqualTo("The expand parameter can not be used with the fields parameter.");
		caller.get(ITEMS + "/2?fields=Custom.Nothing").expect(400);
	}

	@Test
	void projectInThePathHidesTheWorkItemsOfOthers(Caller caller) {
		caller.get("/web" + ITEMS + "/2").expect(200);
		caller.get("/payments" + ITEMS + "/2").expectError(404, "WorkItemUnauthorizedAccessException");
	}

	@Test
	void earlierRevisionIsShownAsOfItsTime(TestClock clock, Caller caller) {
		String before = clock.instant().plusSeconds(1).toString();
		clock.pass(Duration.ofMinutes(1));
		caller.patch("PATCH", ITEMS + "/2", "[{\"op\":\"add\",\"path\":\"/fields/System.Title\",\"value\":\"Later\"}]");
		assertThat(caller.get(ITEMS + "/2").at("/fields/System.Title")).isEqualTo("Later");
		assertThat(caller.get(ITEMS + "/2?asOf=" + before).at("/fields/System.Title")).isNotEqualTo("Later");
		caller.get(ITEMS + "/2?asOf=2020-01-01T00:00:00Z").expect(404);
	}

	@Test
	void workItemsAreListedInTheOrderOfTheirIds(Caller caller) {
		assertThat(caller.get(ITEMS + "?ids=5,2,9").expect(200).ids()).containsExactly(5, 2, 9);
		assertThat(caller.get(ITEMS + "?ids=2&fields=System.State").at("/value/0/fields/System.State"))
			.isEqualTo("New");
		caller.get(ITEMS).expectError(400, "ArgumentException");
	}

	@Test
	void missingWorkItemFailsTheListUnlessItIsOmitted(Caller caller) {
		caller.get(ITEMS + "?ids=2,4711").expectError(404, "WorkItemUnauthorizedAccessException");
		JsonNode list = caller.get(ITEMS + "?ids=2,4711,3&errorPolicy=omit").expect(200).json();
		assertThat(list.get("count").asInt()).isEqualTo(3);
		assertThat(list.at("/value/1").isNull()).isTrue();
		assertThat(list.at("/value/2/id").asInt()).isEqualTo(3);
	}

	@Test
	void moreThan200IdsAreRefused(Caller caller) {
		String ids = IntStream.rangeClosed(1, 201).mapToObj(String::valueOf).collect(Collectors.joining(","));
		Reply refused = caller.get(ITEMS + "?errorPolicy=omit&ids=" + ids)
			.expectError(400, "VssPropertyValidationException");
		assertThat(refused.at("/message")).startsWith("VS403474");
		caller.get(ITEMS + "?errorPolicy=omit&ids=" + ids.substring(0, ids.length() - 4)).expect(200);
		caller.send("POST", "/_apis/wit/workitemsbatch", "{\"ids\":[" + ids + "],\"errorPolicy\":\"omit\"}")
			.expect(400);
	}

	@Test
	void workItemsCanBeAskedForInABody(Caller caller) {
		Reply reply = caller.send("POST", "/web/_apis/wit/workitemsbatch", """
				{"ids":[3,4711],"fields":["System.Title"],"errorPolicy":"omit"}""").expect(200);
		assertThat(reply.json().at("/value/0/fields").propertyNames()).containsExactly("System.Title");
		assertThat(reply.json().at("/value/1").isNull()).isTrue();
		caller
			.send("POST", "/_apis/wit/workitemsbatch",
					"{\"ids\":[3],\"fields\":[\"System.Title\"],\"$expand\":\"all\"}")
			.expectError(400, "ConflictingParametersException");
		assertThat(caller.send("POST", "/_apis/wit/workitemsbatch", "{\"ids\":[3],\"$expand\":\"relations\"}")
			.json()
			.at("/value/0")
			.has("relations")).isTrue();
		caller.send("POST", "/_apis/wit/workitemsbatch", "{\"ids\":[\"three\"]}").expect(400);
		caller.send("POST", "/_apis/wit/workitemsbatch", "{}").expect(400);
	}

}
