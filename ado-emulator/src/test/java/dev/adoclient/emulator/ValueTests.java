package dev.adoclient.emulator;

import java.time.Instant;

import dev.adoclient.emulator.host.ServiceTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Values are read as .NET reads them. */
@ExtendWith(EmulatorExtension.class)
class ValueTests {

	private static final String BUILDS = "/web/_apis/build/builds";

	@ParameterizedTest
	@CsvSource({ "statusFilter, 2, completed", "statusFilter, 33, 'inProgress,notStarted'", "statusFilter, 47, all",
			"statusFilter, INPROGRESS, inProgress", "resultFilter, 8, failed", "resultFilter, 40, 'failed,canceled'",
			"reasonFilter, 256, pullRequest", "queryOrder, 5, queueTimeAscending", "deletedFilter, 0, excludeDeleted" })
	void codeMayBeANumber(String parameter, String number, String name, Caller caller) {
		Reply byNumber = caller.get(BUILDS + "?" + parameter + "=" + number).expect(200);
		assertThat(byNumber.ids()).isNotEmpty().isEqualTo(caller.get(BUILDS + "?" + parameter + "=" + name).ids());
	}

	@ParameterizedTest
	@ValueSource(strings = { "statusFilter=64", "statusFilter=-3", "queryOrder=9", "statusFilter=1.5" })
	void numberThatIsNoCodeIsRefused(String query, Caller caller) {
		caller.get(BUILDS + "?" + query).expectError(400, "VssPropertyValidationException");
	}

	@ParameterizedTest
	@ValueSource(strings = { "none", "DefinitionNameAscending", "definitionnamedescending" })
	void orderOfDefinitionsHasNoCase(String order, Caller caller) {
		caller.get("/web/_apis/build/definitions?queryOrder=" + order).expect(200);
	}

	@Test
	void codeInABodyMayBeANumber(Caller caller) {
		Reply queued = caller
			.send("POST", BUILDS, "{\"definition\":{\"id\":1},\"priority\":2,\"reason\":1,\"sourceBranch\":\"main\"}")
			.expect(200);
		assertThat(queued.at("/priority")).isEqualTo("aboveNormal");
		caller.send("POST", BUILDS, "{\"definition\":{\"id\":1},\"priority\":9}").expect(400);
		assertThat(
				caller.send("POST", "/_apis/wit/workitemsbatch", "{\"ids\":[2,4711],\"$expand\":1,\"errorPolicy\":2}")
					.expect(200)
					.json()
					.at("/value/0")
					.has("relations"))
			.isTrue();
	}

	@Test
	void propertiesOfABodyHaveNoCase(Caller caller) {
		caller.send("POST", BUILDS, "{\"Definition\":{\"ID\":1}}").expect(200);
		caller.send("POST", "/_apis/wit/wiql", "{\"Query\":\"SELECT [System.Id] FROM WorkItems\"}").expect(200);
	}

	@Test
	void operationOfAPatchMayBeANumber(Caller caller) {
		Reply updated = caller.patch("PATCH", "/_apis/wit/workitems/2",
				"[{\"op\":0,\"path\":\"/fields/System.Title\",\"value\":\"x\"},{\"op\":5,\"path\":\"/id\",\"value\":2}]")
			.expect(200);
		assertThat(updated.at("/fields/System.Title")).isEqualTo("x");
	}

	@Test
	void expandMayBeANumber(Caller caller) {
		assertThat(caller.get("/_apis/wit/workitems/2?$expand=1").json().has("relations")).isTrue();
		assertThat(caller.get("/_apis/wit/workitems/2?$expand=0").json().has("relations")).isFalse();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2026-07-01                         | 2026-07-01T00:00:00Z
			2026-07-01T10:20                   | 2026-07-01T10:20:00Z
			2026-07-01T10:20:30                | 2026-07-01T10:20:30Z
			2026-07-01 10:20:30.1234567        | 2026-07-01T10:20:30.123456700Z
			2026-07-01T10:20:30.5Z             | 2026-07-01T10:20:30.500Z
			2026-07-01T10:20:30+02:00          | 2026-07-01T08:20:30Z
			2026-07-01T10:20:30+0200           | 2026-07-01T08:20:30Z
			2026-07-01T10:20:30+00:00          | 2026-07-01T10:20:30Z
			Wed, 01 Jul 2026 10:20:30 GMT      | 2026-07-01T10:20:30Z
			7/1/2026                           | 2026-07-01T00:00:00Z
			07/01/2026 10:20:30                | 2026-07-01T10:20:30Z
			7/1/2026 10:20:30 PM               | 2026-07-01T22:20:30Z
			/Date(1782901230000)/              | 2026-07-01T10:20:30Z
			""")
	void dateMayBeInEachFormThatDotNetReads(String text, String instant) {
		assertThat(ServiceTime.parse(text)).isEqualTo(Instant.parse(instant));
	}

	@Test
	void dateOfAJavaScriptClientFiltersBuilds(Caller caller) {
		Reply all = caller.get(BUILDS);
		Reply some = caller.get(BUILDS + "?minTime=Tue,%2009%20Jun%202026%2000:00:00%20GMT").expect(200);
		assertThat(some.ids()).isNotEmpty().hasSizeLessThan(all.ids().size());
		assertThat(some.ids()).isEqualTo(caller.get(BUILDS + "?minTime=2026-06-09").ids());
	}

}
