package dev.adoclient.emulator;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/** A field that somebody made is a field like any other. */
@ExtendWith(EmulatorExtension.class)
class CustomFieldTests {

	private static final String FIELDS = "/_apis/wit/fields";

	private static final String FIELD = FIELDS + "/Custom.Effort";

	@BeforeEach
	void field(Caller caller) {
		caller.send("POST", FIELDS, """
				{"name":"My effort","referenceName":"Custom.Effort","type":"integer","usage":"workItem",
				"description":"In days"}""").expect(200);
	}

	@Test
	void workItemsHaveItAndAreFoundByIt(Caller caller) {
		caller
			.patch("PATCH", "/_apis/wit/workitems/1",
					"[{\"op\":\"add\",\"path\":\"/fields/Custom.Effort\",\"value\":\"7\"}]")
			.expect(200);
		assertThat(caller.get("/_apis/wit/workitems/1?fields=my%20effort").json().at("/fields/Custom.Effort").asInt())
			.isEqualTo(7);
		String query = "{\"query\":\"SELECT [My effort] FROM WorkItems WHERE [Custom.Effort] > 6\"}";
		Reply found = caller.send("POST", "/_apis/wit/wiql", query).expect(200);
		assertThat(found.at("/workItems/0/id")).isEqualTo("1");
		assertThat(found.at("/columns/0/name")).isEqualTo("My effort");
		caller
			.patch("PATCH", "/_apis/wit/workitems/1",
					"[{\"op\":\"add\",\"path\":\"/fields/Custom.Effort\",\"value\":\"much\"}]")
			.expect(400);
		assertThat(caller.get("/web/_apis/wit/workitemtypes/Bug").json().at("/fields").toString())
			.contains("Custom.Effort");
	}

	@Test
	void itIsShownLockedDeletedAndRestored(Caller caller) {
		Reply shown = caller.get("/web" + FIELD).expect(200);
		assertThat(shown.at("/description")).isEqualTo("In days");
		assertThat(shown.at("/type")).isEqualTo("integer");
		assertThat(caller.send("PATCH", FIELD, "{\"isLocked\":true}").expect(200).at("/isLocked")).isEqualTo("true");
		caller.delete(FIELD).expect(204);
		caller.get(FIELD).expect(404);
		assertThat(caller.get(FIELDS).values("referenceName")).doesNotContain("Custom.Effort");
		assertThat(caller.get(FIELDS + "?$expand=includeDeleted").values("referenceName")).contains("Custom.Effort");
		caller
			.patch("PATCH", "/_apis/wit/workitems/1",
					"[{\"op\":\"add\",\"path\":\"/fields/Custom.Effort\",\"value\":7}]")
			.expectError(400, "WorkItemTrackingFieldDefinitionNotFoundException");
		caller.send("PATCH", FIELD, "{\"isDeleted\":false}").expect(200);
		assertThat(caller.get(FIELD).at("/isLocked")).isEqualTo("true");
	}

	@Test
	void nameIsTakenOnceAndOtherFieldsStay(Caller caller) {
		for (String name : new String[] { "MY EFFORT", "Title" }) {
			caller
				.send("POST", FIELDS,
						"{\"name\":\"" + name + "\",\"referenceName\":\"Custom.Other\",\"type\":\"string\"}")
				.expectError(409, "WorkItemTrackingFieldDefinitionAlreadyExistsException");
		}
		caller.send("POST", FIELDS, "{\"name\":\"x\",\"type\":\"string\"}").expectError(400, "ArgumentException");
		caller.delete(FIELDS + "/System.Title").expectError(400, "ArgumentException");
		caller.delete(FIELDS + "/Custom.None").expect(404);
	}

	@Test
	void itIsPartOfASnapshot(Caller caller, AdoEmulator emulator) {
		EmulatorSnapshot before = emulator.snapshot();
		caller.delete(FIELD).expect(204);
		emulator.restore(before);
		caller.get(FIELD).expect(200);
		emulator.reset();
		caller.get(FIELD).expect(404);
	}

}
