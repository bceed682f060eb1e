package dev.adoclient.emulator;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(EmulatorExtension.class)
class PredefinedQueryTests {

	private static Reply ask(Caller caller, String query) {
		return caller.get("/web/_apis/work/predefinedQueries/" + query + (query.contains("?") ? "&" : "?")
				+ "api-version=7.2-preview.1");
	}

	private static List<String> ids(Reply reply) {
		return reply.expect(200).json().get("results").findValuesAsString("id");
	}

	private static int task(Caller caller, String assignedTo) {
		return caller.patch("POST", "/web/_apis/wit/workitems/$Task", """
				[{"op":"add","path":"/fields/System.Title","value":"Mine"},
				{"op":"add","path":"/fields/System.AssignedTo","value":"%s"}]""".formatted(assignedTo))
			.expect(200)
			.json()
			.get("id")
			.asInt();
	}

	@Test
	void whatIsAssignedToMeComesByItsLastChange(AdoEmulator emulator, TestClock clock, Caller caller) {
		clock.pass(Duration.ofMinutes(1));
		String me = emulator.state().caller().uniqueName();
		String mine = String.valueOf(task(caller, me));
		String other = String.valueOf(task(caller, "mei.tanaka@contoso.com"));
		Reply all = ask(caller, "assignedtome");
		assertThat(ids(all)).startsWith(mine).doesNotContain(other);
		assertThat(all.at("/name")).isEqualTo("Assigned to me");
		assertThat(all.at("/hasMore")).isEqualTo("false");
		assertThat(all.at("/webUrl")).endsWith("/_workitems/assignedtome");
		Reply one = ask(caller, "AssignedToMe?$top=1");
		assertThat(ids(one)).containsExactly(mine);
		assertThat(one.at("/hasMore")).isEqualTo("true");
		assertThat(ids(ask(caller, "myactivity"))).contains(mine, other);
	}

	@Test
	void whatIsDoneIsShownOnlyToWhoAsksForIt(AdoEmulator emulator, Caller caller) {
		int mine = task(caller, emulator.state().caller().uniqueName());
		caller
			.patch("PATCH", "/_apis/wit/workitems/" + mine,
					"[{\"op\":\"add\",\"path\":\"/fields/System.State\",\"value\":\"Closed\"}]")
			.expect(200);
		assertThat(ids(ask(caller, "assignedtome"))).doesNotContain(String.valueOf(mine));
		assertThat(ids(ask(caller, "assignedtome?includeCompleted=true"))).contains(String.valueOf(mine));
		assertThat(ask(caller, "following").expectError(501, "NotImplementedException").at("/message"))
			.startsWith("This emulator has no predefined query following;");
	}

}
