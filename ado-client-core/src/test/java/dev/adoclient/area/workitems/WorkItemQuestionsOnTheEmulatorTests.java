package dev.adoclient.area.workitems;

import java.net.URI;
import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.test.StepVerifier;

import dev.adoclient.AdoAsyncClient;
import dev.adoclient.AdoClient;
import dev.adoclient.AdoClientBuilder;
import dev.adoclient.auth.AdoCredential;
import dev.adoclient.emulator.AdoEmulator;
import dev.adoclient.error.AdoNotFoundException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What is asked of work items beside their fields, through both clients.
 */
class WorkItemQuestionsOnTheEmulatorTests {

	private static final Duration LIMIT = Duration.ofMinutes(1);

	private final AdoEmulator emulator = AdoEmulator.start();

	@AfterEach
	void stop() {
		this.emulator.close();
	}

	@Test
	void aCommentIsAddedChangedListedAndDeleted() {
		try (AdoClient ado = connected(AdoClient.builder())) {
			int id = bug(ado);
			WorkItemCommentsClient comments = ado.workItems("web").comments();
			comments.addComment(id, "<b>first</b>");
			Comment second = comments.addComment(id, "**second**", CommentFormat.MARKDOWN);
			assertThat(second.format()).isEqualTo(CommentFormat.MARKDOWN);
			comments.updateComment(id, second.id(), "_changed_");
			assertThat(comments.listComments(id, CommentQuery.all().pageSize(1)).toList()).satisfiesExactly(
					(newest) -> assertThat(newest.text()).isEqualTo("_changed_"),
					(oldest) -> assertThat(oldest.format()).isEqualTo(CommentFormat.HTML));
			comments.deleteComment(id, second.id());
			assertThatExceptionOfType(AdoNotFoundException.class)
				.isThrownBy(() -> comments.getComment(id, second.id()));
		}
	}

	@Test
	void aDeletedWorkItemComesBackAsItWas() {
		try (AdoClient ado = connected(AdoClient.builder())) {
			WorkItemsClient items = ado.workItems("web");
			int id = bug(ado);
			items.deleteWorkItem(id, WorkItemDeletionOptions.defaults().suppressNotifications(true));
			assertThat(items.recycleBin().listDeletedWorkItems().toList())
				.extracting(WorkItemDeleteShallowReference::id)
				.contains(String.valueOf(id));
			items.recycleBin().restoreWorkItem(id);
			assertThat(items.getWorkItem(id).get(SystemFields.TITLE)).isEqualTo("Rounded wrongly");
			items.deleteWorkItem(id);
			items.recycleBin().destroyWorkItem(id);
			assertThatExceptionOfType(AdoNotFoundException.class)
				.isThrownBy(() -> items.recycleBin().getDeletedWorkItem(id));
		}
	}

	@Test
	void theHistoryTellsEachRevision() {
		try (AdoAsyncClient ado = connected(AdoAsyncClient.builder())) {
			WorkItemsAsyncClient items = ado.workItems("web");
			int id = items.createWorkItem("Bug", WorkItemChange.empty().set(SystemFields.TITLE, "One"))
				.flatMap((bug) -> items.setField(bug.id(), SystemFields.TITLE, "Two"))
				.map(WorkItem::id)
				.block(LIMIT);
			StepVerifier.create(items.history().listRevisions(id).map((revision) -> revision.get(SystemFields.TITLE)))
				.expectNext("One", "Two")
				.expectComplete()
				.verify(LIMIT);
			StepVerifier.create(items.history().getUpdate(id, 2))
				.assertNext((update) -> assertThat(update.rev()).isEqualTo(2))
				.expectComplete()
				.verify(LIMIT);
		}
	}

	@Test
	void fieldsAreListedAndFound() {
		try (AdoClient ado = connected(AdoClient.builder())) {
			WorkItemFieldsClient fields = ado.workItems("web").fields();
			assertThat(fields.listFields().toList()).extracting(WorkItemField::referenceName).contains("System.Title");
			assertThat(fields.getField("System.Title").type()).isEqualTo(FieldType.STRING);
			assertThat(fields.listRelationTypes().toList()).extracting(WorkItemRelationType::referenceName)
				.contains("System.LinkTypes.Hierarchy-Forward");
		}
	}

	private static int bug(AdoClient ado) {
		return ado.workItems("web")
			.createWorkItem("Bug", WorkItemChange.empty().set(SystemFields.TITLE, "Rounded wrongly"))
			.id();
	}

	private <T> T connected(AdoClientBuilder<T> builder) {
		return builder.baseUrl(URI.create(this.emulator.url() + "/" + this.emulator.organization()))
			.organization(this.emulator.organization())
			.credential(AdoCredential.personalAccessToken(this.emulator.token()))
			.build();
	}

}
