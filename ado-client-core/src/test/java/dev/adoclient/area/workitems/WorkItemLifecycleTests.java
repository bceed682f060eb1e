package dev.adoclient.area.workitems;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.adoclient.AdoClient;
import dev.adoclient.auth.AdoCredential;
import dev.adoclient.emulator.AdoEmulator;
import dev.adoclient.error.AdoConflictException;
import dev.adoclient.error.AdoNotFoundException;
import dev.adoclient.transfer.Upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The life of a work item, against an Azure DevOps that shares no code with the client.
 */
class WorkItemLifecycleTests {

	@Test
	void aWorkItemIsCreatedChangedLinkedFoundAndDeleted(@TempDir Path folder) throws IOException {
		try (AdoEmulator emulator = AdoEmulator.start(); AdoClient ado = client(emulator)) {
			WorkItemsClient items = ado.workItems("web");
			WorkItem parent = items.createWorkItem("User Story", WorkItemChange.empty().set(SystemFields.TITLE, "Pay"));
			WorkItem created = items.createWorkItem("Task",
					WorkItemChange.empty()
						.set(SystemFields.TITLE, "Pay by invoice")
						.set(SystemFields.TAGS, "lifecycle")
						.set(CommonFields.PRIORITY, 2)
						.set(SchedulingFields.REMAINING_WORK, 4.5)
						.addRelation(RelationRequest.of(RelationType.PARENT, items.workItemUrl(parent.id()))));

			LiveWorkItem item = items.getLiveWorkItem(created.id());
			item.set(SystemFields.STATE, "Active");
			assertThat(item.get(SystemFields.STATE)).isEqualTo("Active");
			assertThat(item.get(SchedulingFields.REMAINING_WORK)).isEqualTo(4.5);
			assertThat(item.snapshot().relations()).extracting(WorkItemRelation::workItemId)
				.containsExactly(parent.id());

			items.addHyperlink(item.id(), URI.create("https://example.org/spec"));
			Path file = Files.writeString(folder.resolve("note.txt"), "Net 30 days");
			items.attachments()
				.addAttachment(item.id(), AttachmentUpload.of("A & B #1.txt", Upload.of(file)).comment("Terms"));
			UUID attachment = item.refresh()
				.relations()
				.stream()
				.map(WorkItemRelation::attachmentId)
				.filter(Objects::nonNull)
				.findFirst()
				.orElseThrow();
			try (InputStream content = items.attachments().downloadAttachment(attachment)) {
				assertThat(content).hasContent("Net 30 days");
			}

			assertThatExceptionOfType(AdoConflictException.class).isThrownBy(() -> item
				.patch(WorkItemChange.empty().set(SystemFields.TITLE, "Late").expectingRevision(created.rev())));
			assertThat(item.get(SystemFields.TITLE)).isEqualTo("Pay by invoice");

			assertThat(items.queries()
				.queryByWiql("SELECT [System.Id] FROM WorkItems WHERE [System.Tags] CONTAINS 'lifecycle'")
				.ids()).containsExactly(item.id());

			assertThat(items.deleteWorkItem(item.id()))
				.hasValueSatisfying((deleted) -> assertThat(deleted.id()).isEqualTo(item.id()));
			assertThatExceptionOfType(AdoNotFoundException.class).isThrownBy(item::refresh)
				.withMessageContaining("TF401232");
			assertThat(items.listWorkItems(List.of(item.id(), parent.id()), WorkItemsOptions.defaults().omitMissing()))
				.extracting(WorkItem::id)
				.containsExactly(parent.id());
			assertThat(items.destroyWorkItem(parent.id())).isEmpty();
		}
	}

	@Test
	void aFileInChunksArrivesWhole(@TempDir Path folder) throws IOException {
		byte[] content = new byte[200_000];
		for (int i = 0; i < content.length; i++) {
			content[i] = (byte) (i * 31 + i / 256);
		}
		Path file = Files.write(folder.resolve("large.bin"), content);
		try (AdoEmulator emulator = AdoEmulator.start(); AdoClient ado = client(emulator)) {
			WorkItemsClient items = ado.workItems("web");
			AttachmentReference attachment = items.attachments()
				.uploadAttachment(AttachmentUpload.of("large.bin", Upload.of(file)).inChunksOf(70_001));
			try (InputStream downloaded = items.attachments().downloadAttachment(attachment.id())) {
				assertThat(downloaded).hasBinaryContent(content);
			}
		}
	}

	@Test
	void aBatchCreatesUpdatesAndSaysWhatFailed() {
		try (AdoEmulator emulator = AdoEmulator.start(); AdoClient ado = client(emulator)) {
			WorkItemsClient items = ado.workItems("web");
			WorkItemChange title = WorkItemChange.empty().set(SystemFields.TITLE, "Pay");
			WorkItemBatchResult result = items
				.batch(WorkItemBatch.empty().create("User Story", title).update(999_999, title));
			assertThat(result.answers().get(0).workItem()).hasValueSatisfying(
					(item) -> assertThat(item.get(SystemFields.WORK_ITEM_TYPE)).isEqualTo("User Story"));
			assertThat(result.failures()).singleElement()
				.satisfies((answer) -> assertThat(answer.failure().orElseThrow().message()).contains("TF401232"));
		}
	}

	@Test
	void workItemsOfTheOrganizationNeedNoProject() {
		try (AdoEmulator emulator = AdoEmulator.start(); AdoClient ado = client(emulator)) {
			WorkItemQueryResult found = ado.workItems()
				.queries()
				.queryByWiql("SELECT [System.Id] FROM WorkItems WHERE [System.WorkItemType] = 'Bug'");
			assertThat(ado.workItems()
				.listWorkItems(found.ids(), WorkItemsOptions.defaults().fields(SystemFields.TEAM_PROJECT)))
				.extracting((item) -> item.get(SystemFields.TEAM_PROJECT))
				.contains("web", "payments");
		}
	}

	private static AdoClient client(AdoEmulator emulator) {
		return AdoClient.builder()
			.baseUrl(URI.create(emulator.url() + "/" + emulator.organization()))
			.organization(emulator.organization())
			.credential(AdoCredential.personalAccessToken(emulator.token()))
			.build();
	}

}
