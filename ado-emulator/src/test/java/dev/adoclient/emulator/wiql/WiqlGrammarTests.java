package dev.adoclient.emulator.wiql;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import dev.adoclient.emulator.host.Access;
import dev.adoclient.emulator.host.Person;
import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.host.ServiceHost;
import dev.adoclient.emulator.workitem.HostedWorkItemType;
import dev.adoclient.emulator.workitem.PatchOperation;
import dev.adoclient.emulator.workitem.SaveOptions;
import dev.adoclient.emulator.workitem.WorkItems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The grammar by itself: four work items, no HTTP. */
class WiqlGrammarTests {

	private static final Person ME = Person.of("Kim Abel", "kim.abel@contoso.com");

	private static final Person OTHER = Person.of("Mei Tanaka", "mei.tanaka@contoso.com");

	private final ServiceHost host = new ServiceHost("contoso",
			Clock.fixed(Instant.parse("2026-06-10T09:30:00Z"), ZoneOffset.UTC), new Access("token"));

	private final WorkItems items = new WorkItems(this.host);

	@BeforeEach
	void createWorkItems() {
		this.host.directory().add(ME);
		this.host.directory().add(OTHER);
		create("web", "Task", "Paint the wall", 1, ME, "red; green", "web\\Shop\\Cart", "2026-06-10");
		create("web", "Task", "It's done", 2, OTHER, null, "web\\Shop", "2026-06-09");
		create("web", "Bug", "paint drips", 3, null, "blue", "web", "2026-05-01");
		create("payments", "Bug", "Round", 4, ME, null, "payments", null);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			[System.Id] = 2                                                   | 2
			[System.Id] <> 2                                                  | 1 3 4
			[System.Id] < 3                                                   | 1 2
			[System.Id] > 3                                                   | 4
			[System.Id] <= 2                                                  | 1 2
			[System.Id] >= '3'                                                | 3 4
			[System.Id] IN (1, 4, 9)                                          | 1 4
			[System.Id] NOT IN (1, 4)                                         | 2 3
			System.Id = 1                                                     | 1
			[Title] = 'PAINT DRIPS'                                           | 3
			[Title] = 'It''s done'                                            | 2
			[Title] = "It's done"                                             | 2
			[Title] CONTAINS 'paint'                                          | 1 3
			[Title] NOT CONTAINS 'paint'                                      | 2 4
			[Title] CONTAINS WORDS 'wall paint'                               | 1
			[System.Tags] CONTAINS 'green'                                    | 1
			[System.Tags] = ''                                                | 2 4
			[System.Tags] <> ''                                               | 1 3
			[System.AreaPath] UNDER 'web\\Shop'                               | 1 2
			[System.AreaPath] NOT UNDER 'web\\Shop'                           | 3 4
			[System.AreaPath] = 'web\\Shop'                                   | 2
			[System.TeamProject] = @project                                   | 1 2 3
			[Assigned To] = @me                                               | 1 4
			[Assigned To] = 'mei.tanaka@contoso.com'                          | 2
			[Assigned To] = 'Mei Tanaka <mei.tanaka@contoso.com>'             | 2
			[Assigned To] <> @Me                                              | 2 3
			[Due Date] = @today                                               | 1
			[Due Date] >= @today - 1                                          | 1 2
			[Due Date] < @Today-1                                             | 3
			[Due Date] < @today + 1                                           | 1 2 3
			[Due Date] = '2026-06-09'                                         | 2
			[Due Date] = '2026-06-09T00:00:00Z'                               | 2
			[System.ChangedDate] = @today                                     | 1 2 3 4
			[System.Id] = [Priority]                                          | 1 2 3 4
			[System.Id] = 1 OR [System.Id] = 2 AND [Title] = 'Round'          | 1
			([System.Id] = 1 OR [System.Id] = 2) AND [Title] = 'Round'        |
			NOT [System.Id] = 1 AND NOT ([System.Id] = 2 OR [System.Id] = 3)  | 4
			[System.WorkItemType] in ('bug') and not [system.state] = 'Closed'| 3 4
			""")
	void conditionFindsExactlyTheWorkItemsThatFit(String condition, String expected) {
		List<String> ids = run("SELECT [System.Id] FROM WorkItems WHERE " + condition).ids()
			.stream()
			.map(String::valueOf)
			.toList();
		assertThat(String.join(" ", ids)).isEqualTo((expected != null) ? expected : "");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "SELECT", "SELECT FROM WorkItems", "SELECT [System.Id]", "DELETE FROM WorkItems",
			"SELECT * FROM WorkItems", "SELECT [System.Id] FROM Bugs", "SELECT [System.Id] FROM WorkItemLinks",
			"SELECT [System.Id] FROM WorkItems WHERE", "SELECT [System.Id] FROM WorkItems WHERE [System.Id]",
			"SELECT [System.Id] FROM WorkItems WHERE [System.Id] =", "SELECT [System.Id] FROM WorkItems WHERE = 1",
			"SELECT [System.Id] FROM WorkItems WHERE [System.Id] == 1",
			"SELECT [System.Id] FROM WorkItems WHERE [System.Id] LIKE 1",
			"SELECT [System.Id] FROM WorkItems WHERE [System.Id] NOT = 1",
			"SELECT [System.Id] FROM WorkItems WHERE [System.Id] = 1 ; DROP",
			"SELECT [System.Id] FROM WorkItems WHERE ([System.Id] = 1",
			"SELECT [System.Id] FROM WorkItems WHERE [System.Id] IN ()",
			"SELECT [System.Id] FROM WorkItems WHERE [System.Id] IN (1 2)",
			"SELECT [System.Id] FROM WorkItems WHERE [System.Id] IN 1",
			"SELECT [System.Id] FROM WorkItems WHERE [System.Title] = 'open",
			"SELECT [System.Id] FROM WorkItems WHERE [System.Title = 'open'",
			"SELECT [System.Id] FROM WorkItems WHERE [System.Id] = 'one'",
			"SELECT [System.Id] FROM WorkItems WHERE [System.Id] = @today",
			"SELECT [System.Id] FROM WorkItems WHERE [System.Id] = @currentIteration",
			"SELECT [System.Id] FROM WorkItems WHERE [System.Id] CONTAINS 1",
			"SELECT [System.Id] FROM WorkItems WHERE [System.Title] UNDER 'a'",
			"SELECT [System.Id] FROM WorkItems WHERE [System.Description] = 'a'",
			"SELECT [System.Id] FROM WorkItems WHERE [System.ChangedDate] > 'yesterday'",
			"SELECT [System.Id] FROM WorkItems WHERE [System.ChangedDate] > @today - 1.5",
			"SELECT [System.Id] FROM WorkItems WHERE [System.State] EVER 'New'",
			"SELECT [System.Id] FROM WorkItems WHERE EVER [System.State] = 'New'",
			"SELECT [System.Id] FROM WorkItems WHERE [System.AssignedTo] IN GROUP 'all'",
			"SELECT [System.Id] FROM WorkItems ORDER [System.Id]", "SELECT [System.Id] FROM WorkItems ORDER BY",
			"SELECT [System.Id] FROM WorkItems ORDER BY [System.Id] UP",
			"SELECT [System.Id] FROM WorkItems ORDER BY [No]", "SELECT [System.Id] FROM WorkItems ASOF",
			"SELECT [System.Id] FROM WorkItems ASOF 'then'", "SELECT [System.Id] FROM WorkItems GROUP BY [System.Id]" })
	void everythingElseIsRefused(String query) {
		assertThatExceptionOfType(ServiceException.class).isThrownBy(() -> run(query)).satisfies((refusal) -> {
			assertThat(refusal.status()).isEqualTo(400);
			assertThat(refusal).hasMessageContaining("The error is caused by «");
		});
	}

	@Test
	void rowsAreOrderedByEachFieldInTurn() {
		assertThat(run("SELECT [System.Id] FROM WorkItems ORDER BY [Work Item Type] DESC, [Title]").ids())
			.containsExactly(2, 1, 3, 4);
		assertThat(run("SELECT [System.Id] FROM WorkItems ORDER BY [Due Date] ASC").ids()).containsExactly(4, 3, 2, 1);
	}

	@Test
	void earlierStateCanBeAskedAbout() {
		Instant created = this.items.get(1).changedDate();
		this.items.update(1, List.of(PatchOperation.set("System.Title", "Later")), SaveOptions.by(ME));
		String where = "SELECT [System.Id] FROM WorkItems WHERE [Title] = 'Later'";
		assertThat(run(where).ids()).containsExactly(1);
		QueryResult before = run(where + " ASOF '" + created + "'");
		assertThat(before.ids()).isEmpty();
		assertThat(before.asOf()).isEqualTo(created);
		assertThat(run("SELECT [System.Id] FROM WorkItems ASOF '2020-01-01'").ids()).isEmpty();
	}

	@Test
	void timesAreComparedOnlyWithTimePrecision() {
		String query = "SELECT [System.Id] FROM WorkItems WHERE [System.CreatedDate] > '2026-06-10T09:30:00Z'";
		QueryContext precise = new QueryContext("web", ME, this.host.now(), true);
		assertThat(new WiqlSearch(this.items).run(query, precise, null).ids()).isEmpty();
		assertThat(new WiqlSearch(this.items).run(query.replace(">", ">="), precise, null).ids()).hasSize(4);
		assertThatExceptionOfType(ServiceException.class).isThrownBy(() -> run(query));
	}

	private QueryResult run(String query) {
		return new WiqlSearch(this.items).run(query, new QueryContext("web", ME, this.host.now(), false), null);
	}

	private void create(String project, String type, String title, int priority, Person assignee, String tags,
			String area, String due) {
		List<PatchOperation> patch = new ArrayList<>();
		patch.add(PatchOperation.set("System.Title", title));
		patch.add(PatchOperation.set("Microsoft.VSTS.Common.Priority", priority));
		patch.add(PatchOperation.set("System.AreaPath", area));
		if (assignee != null) {
			patch.add(PatchOperation.set("System.AssignedTo", assignee));
		}
		if (tags != null) {
			patch.add(PatchOperation.set("System.Tags", tags));
		}
		if (due != null) {
			patch.add(PatchOperation.set("Microsoft.VSTS.Scheduling.DueDate", due));
		}
		this.items.create(project, HostedWorkItemType.get(type), patch, SaveOptions.by(ME));
	}

}
