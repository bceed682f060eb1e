package dev.adoclient.area.workitems;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import dev.adoclient.AdoClient;
import dev.adoclient.auth.AdoCredential;
import dev.adoclient.emulator.AdoEmulator;
import dev.adoclient.error.AdoNotFoundException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Areas, iterations, saved queries and tags, from their making to their end.
 */
class TreesOnTheEmulatorTests {

	private final AdoEmulator emulator = AdoEmulator.start();

	private final AdoClient ado = AdoClient.builder()
		.baseUrl(URI.create(this.emulator.url() + "/contoso"))
		.organization("contoso")
		.credential(AdoCredential.personalAccessToken(this.emulator.token()))
		.build();

	@AfterEach
	void stop() {
		this.ado.close();
		this.emulator.close();
	}

	@Test
	void anAreaAndAnIterationAreMadeMovedDatedAndDeleted() {
		ClassificationNodesClient nodes = this.ado.workItems("web").nodes();
		WorkItemClassificationNode payments = nodes.createNode(TreeStructureGroup.AREAS, "",
				NodeRequest.named("Payments"));
		nodes.createNode(TreeStructureGroup.AREAS, "Payments", NodeRequest.named("Cards"));
		WorkItemClassificationNode moved = nodes.moveNode(TreeStructureGroup.AREAS,
				nodes.getNode(TreeStructureGroup.AREAS, "Payments/Cards").id(), "Checkout");
		assertThat(moved.path()).isEqualTo("\\web\\Area\\Checkout\\Cards");
		nodes.createNode(TreeStructureGroup.ITERATIONS, "", NodeRequest.named("Sprint 9"));
		WorkItemClassificationNode sprint = nodes.updateNode(TreeStructureGroup.ITERATIONS, "Sprint 9",
				NodeRequest.dated(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 14)));
		assertThat(sprint.attributes()).containsKeys("startDate", "finishDate");
		nodes.deleteNode(TreeStructureGroup.AREAS, "Checkout", payments.id());
		assertThatExceptionOfType(AdoNotFoundException.class)
			.isThrownBy(() -> nodes.getNode(TreeStructureGroup.AREAS, "Checkout/Cards"));
		assertThat(nodes.listRootNodes(NodeOptions.defaults().depth(1)).toList()).hasSize(2);
	}

	@Test
	void aQueryIsSavedRunDeletedAndRestored() {
		SavedQueriesClient queries = this.ado.workItems("web").savedQueries();
		queries.createQuery("Shared Queries", SavedQueryRequest.folder("Team"));
		QueryHierarchyItem saved = queries.createQuery("Shared Queries/Team", SavedQueryRequest.query("Bugs",
				"SELECT [System.Id] FROM WorkItems WHERE [System.WorkItemType] = 'Bug'"));
		UUID id = saved.id();
		assertThat(this.ado.workItems("web").queries().queryById(id).workItems()).isNotEmpty();
		queries.deleteQuery("Shared Queries/Team");
		assertThatExceptionOfType(AdoNotFoundException.class).isThrownBy(() -> queries.getQuery(id.toString()));
		UUID folder = queries.getQuery("Shared Queries/Team", SavedQueryOptions.defaults().includeDeleted(true)).id();
		queries.restoreQuery(folder, true);
		assertThat(queries.listQueries(QueryBatchRequest.of(List.of(id))).toList()).extracting(QueryHierarchyItem::name)
			.containsExactly("Bugs");
		assertThat(queries.searchQueries("bugs").value()).hasSize(2);
	}

	@Test
	void aTagIsRenamedAndDeleted() {
		WorkItemTagsClient tags = this.ado.workItems("web").tags();
		tags.renameTag("next release", "later");
		assertThat(tags.listTags().toList()).extracting(WorkItemTagDefinition::name).contains("later");
		tags.deleteTag("later");
		assertThatExceptionOfType(AdoNotFoundException.class).isThrownBy(() -> tags.getTag("later"));
	}

}
