package dev.adoclient.emulator;

import dev.adoclient.emulator.host.Happening;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(EmulatorExtension.class)
class WorkItemCreateTests {

	private static final String TASK = "/web/_apis/wit/workitems/$Task";

	private static final String TITLED = """
			[{"op":"add","path":"/fields/System.Title","from":null,"value":"Paint it"}]""";

	@Test
	void createdWorkItemHasWhatTheServiceFillsIn(AdoEmulator emulator, Caller caller) {
		Reply created = caller.patch("POST", TASK, TITLED).expect(200);
		JsonNode fields = created.json().get("fields");
		assertThat(created.at("/rev")).isEqualTo("1");
		assertThat(fields.get("System.TeamProject").asString()).isEqualTo("web");
		assertThat(fields.get("System.AreaPath").asString()).isEqualTo("web");
		assertThat(fields.get("System.State").asString()).isEqualTo("New");
		assertThat(fields.get("System.Reason").asString()).isEqualTo("New");
		assertThat(fields.get("System.CreatedDate").asString()).isEqualTo("2026-06-10T09:30:00.123Z");
		assertThat(fields.get("System.CommentCount").asInt()).isZero();
		assertThat(fields.get("System.CreatedBy").propertyNames()).containsExactlyInAnyOrder("displayName", "url",
				"_links", "id", "uniqueName", "imageUrl", "descriptor");
		assertThat(created.json().get("_links").propertyNames()).contains("self", "workItemUpdates", "html", "fields");
		assertThat(caller.get("/_apis/wit/workitems/" + created.at("/id")).json()).isEqualTo(created.json());
		assertThat(emulator.state().history().of(Happening.Kind.WORK_ITEM_CREATED)).hasSize(1);
	}

	@Test
	void typeWithABlankIsDecodedFromThePath(Caller caller) {
		Reply created = caller.patch("POST", "/web/_apis/wit/workitems/$User%20Story", TITLED).expect(200);
		assertThat(created.json().at("/fields/System.WorkItemType").asString()).isEqualTo("User Story");
	}

	@Test
	void bodyMustBeAPatchDocument(Caller caller) {
		Reply reply = caller.send("POST", TASK, TITLED).expectError(415, "VssRequestContentTypeNotSupportedException");
		assertThat(reply.at("/message"))
			.contains("Valid content types for this method are: application/json-patch+json.");
		caller.patch("POST", TASK, "{}").expectError(400, "VssPropertyValidationException");
		caller.patch("POST", TASK, "[]").expectError(400, "VssPropertyValidationException");
		caller.patch("POST", TASK, "[{\"op\":\"add\"}]").expectError(400, "VssPropertyValidationException");
		caller.patch("POST", TASK, "[{\"op\":\"paint\",\"path\":\"/fields/System.Title\"}]").expect(400);
	}

	@Test
	void unknownTypeAndUnknownProjectAreNotFound(Caller caller) {
		caller.patch("POST", "/web/_apis/wit/workitems/$Wish", TITLED)
			.expectError(404, "WorkItemTypeNotFoundException");
		caller.patch("POST", "/nothing/_apis/wit/workitems/$Task", TITLED).expect(404);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					System.Title                   | ""        | RuleValidationException                        | TF401320
					System.State                   | "Painted" | RuleValidationException                        | TF401320
					System.Id                      | 5         | RuleValidationException                        | TF401326
					System.CreatedBy               | "Kim"     | RuleValidationException                        | TF401326
					Microsoft.VSTS.Common.Priority | "high"    | RuleValidationException                        | TF401326
					Microsoft.VSTS.Common.Priority | 1.5       | RuleValidationException                        | TF401326
					Custom.Nothing                 | 1         | WorkItemTrackingFieldDefinitionNotFoundException | TF51535
					System.AreaPath                | "other"   | WorkItemFieldInvalidTreeNameException          | TF401347
					System.AssignedTo              | "Nobody"  | RuleValidationException                        | The identity value 'Nobody'
					""")
	void valueThatBreaksARuleIsRefused(String field, String value, String typeKey, String message, AdoEmulator emulator,
			Caller caller) {
		Reply reply = caller.patch("POST", TASK, """
				[{"op":"add","path":"/fields/System.Title","value":"Paint it"},
				 {"op":"add","path":"/fields/%s","value":%s}]""".formatted(field, value)).expectError(400, typeKey);
		assertThat(reply.at("/message")).startsWith(message);
		assertThat(emulator.state().history().all()).isEmpty();
	}

	@Test
	void bypassedRulesLetTheCallerSayWhoAndWhen(Caller caller) {
		Reply created = caller.patch("POST", TASK + "?bypassRules=true", """
				[{"op":"add","path":"/fields/System.Title","value":"Old"},
				 {"op":"add","path":"/fields/System.State","value":"Painted"},
				 {"op":"add","path":"/fields/System.CreatedDate","value":"2020-01-02T03:04:05.6789Z"},
				 {"op":"add","path":"/fields/System.CreatedBy","value":"mei.tanaka@contoso.com"}]""").expect(200);
		assertThat(created.at("/fields/System.CreatedDate")).isEqualTo("2020-01-02T03:04:05.678Z");
		assertThat(created.at("/fields/System.CreatedBy/displayName")).isEqualTo("Mei Tanaka");
		assertThat(created.at("/fields/System.State")).isEqualTo("Painted");
	}

	@Test
	void validatedWorkItemIsNotKept(AdoEmulator emulator, Caller caller) {
		int before = emulator.state().workItems().all().size();
		Reply reply = caller.patch("POST", TASK + "?validateOnly=true", TITLED).expect(200);
		assertThat(reply.at("/id")).isEqualTo("-1");
		caller
			.patch("POST", TASK + "?validateOnly=true",
					"[{\"op\":\"add\",\"path\":\"/fields/System.Tags\",\"value\":\"a\"}]")
			.expectError(400, "RuleValidationException");
		assertThat(emulator.state().workItems().all()).hasSize(before);
		assertThat(emulator.state().history().all()).isEmpty();
	}

	@Test
	void valuesComeBackInTheirTypes(Caller caller) {
		JsonNode fields = caller.patch("POST", TASK, """
				[{"op":"add","path":"/fields/System.Title","value":"Typed"},
				 {"op":"add","path":"/fields/Microsoft.VSTS.Common.Priority","value":"3"},
				 {"op":"add","path":"/fields/Microsoft.VSTS.Scheduling.RemainingWork","value":4},
				 {"op":"add","path":"/fields/Microsoft.VSTS.Scheduling.DueDate","value":"2026-07-01"},
				 {"op":"add","path":"/fields/System.AssignedTo","value":{"uniqueName":"noor.haddad@contoso.com"}}]""")
			.expect(200)
			.json()
			.get("fields");
		assertThat(fields.get("Microsoft.VSTS.Common.Priority").isInt()).isTrue();
		assertThat(fields.get("Microsoft.VSTS.Scheduling.RemainingWork").toString()).isEqualTo("4.0");
		assertThat(fields.get("Microsoft.VSTS.Scheduling.DueDate").asString()).isEqualTo("2026-07-01T00:00:00Z");
		assertThat(fields.at("/System.AssignedTo/displayName").asString()).isEqualTo("Noor Haddad");
	}

	@Test
	void typesOfAProjectAreListed(Caller caller) {
		Reply types = caller.get("/web/_apis/wit/workitemtypes").expect(200);
		assertThat(types.values("name")).containsExactly("Bug", "Epic", "Feature", "Issue", "Task", "Test Case",
				"User Story");
		JsonNode bug = types.json().at("/value/0");
		assertThat(bug.get("referenceName").asString()).isEqualTo("Microsoft.VSTS.WorkItemTypes.Bug");
		assertThat(bug.at("/states/0/category").asString()).isEqualTo("Proposed");
		assertThat(bug.get("transitions").propertyNames()).contains("", "New", "Closed");
		assertThat(caller.get("/web/_apis/wit/workitemtypes/User%20Story").at("/name")).isEqualTo("User Story");
	}

}
