package dev.adoclient.area.workitems;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoJson;
import dev.adoclient.model.IdentityRef;
import dev.adoclient.model.UnexpectedJsonException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class FieldKeyTests {

	private static final WorkItem ITEM = new WorkItem(json("""
			{"id":7,"rev":3,"fields":{
				"System.Title":"Pay","System.Id":7,"System.BoardColumnDone":true,
				"Microsoft.VSTS.Scheduling.RemainingWork":4.5,"Microsoft.VSTS.Common.StackRank":1999999992,
				"System.ChangedDate":"2026-01-02T03:04:05.6789012Z",
				"System.AssignedTo":{"displayName":"Dale","uniqueName":"dale@contoso.com","new":1},
				"System.Reason":null,"Microsoft.VSTS.Common.Priority":"high","Custom.Any":[1]}}"""));

	@Test
	void allBuiltInFieldsOfSimpleAdoAreConstants() throws IOException {
		List<String> names = constants(FieldKey.class, SystemFields.class, CommonFields.class, SchedulingFields.class,
				BuildFields.class, TestFields.class, CmmiFields.class, CodeReviewFields.class, FeedbackFields.class)
			.map((field) -> field.referenceName())
			.toList();
		assertThat(names).hasSize(186).containsExactlyInAnyOrderElementsOf(lines("fields.txt"));
	}

	@Test
	void allRelationTypesOfSimpleAdoAreConstants() throws IOException {
		assertThat(constants(RelationType.class, RelationType.class).map(RelationType::value)).hasSize(21)
			.containsExactlyInAnyOrderElementsOf(lines("relations.txt"));
	}

	@Test
	void aFieldReadsItsType() {
		assertThat(ITEM.get(SystemFields.TITLE)).isEqualTo("Pay");
		assertThat(ITEM.get(SystemFields.ID)).isEqualTo(7);
		assertThat(ITEM.get(SystemFields.BOARD_COLUMN_DONE)).isTrue();
		assertThat(ITEM.get(SchedulingFields.REMAINING_WORK)).isEqualTo(4.5);
		assertThat(ITEM.get(CommonFields.STACK_RANK)).isEqualTo(1999999992.0);
		assertThat(ITEM.get(SystemFields.CHANGED_DATE)).isEqualTo(Instant.parse("2026-01-02T03:04:05.6789012Z"));
		assertThat(Objects.requireNonNull(ITEM.get(SystemFields.ASSIGNED_TO)).displayName()).isEqualTo("Dale");
		assertThat(ITEM.get(FieldKey.any("Custom.Any"))).isEqualTo(AdoJson.tree(List.of(1)));
	}

	@Test
	void aFieldWithoutAValueReadsAsNull() {
		assertThat(ITEM.get(SystemFields.REASON)).isNull();
		assertThat(ITEM.get(SystemFields.STATE)).isNull();
		assertThat(ITEM.field("System.State")).isNull();
	}

	@Test
	void aValueOfAnotherTypeIsAnErrorThatNamesTheField() {
		assertThatExceptionOfType(UnexpectedJsonException.class).isThrownBy(() -> ITEM.get(CommonFields.PRIORITY))
			.withMessage("The field Microsoft.VSTS.Common.Priority should be a 32-bit number, and is string");
		assertThatExceptionOfType(UnexpectedJsonException.class)
			.isThrownBy(() -> ITEM.get(FieldKey.dateTime("System.Title")))
			.withCauseInstanceOf(RuntimeException.class);
		assertThatExceptionOfType(UnexpectedJsonException.class)
			.isThrownBy(() -> ITEM.get(FieldKey.integer("Microsoft.VSTS.Scheduling.RemainingWork")));
	}

	@Test
	void w13TheNameOfAFieldHasOneForm() {
		assertThat(FieldKey.text("/fields/System.Title")).isEqualTo(SystemFields.TITLE);
		assertThat(WorkItemChange.empty().set("/fields/System.Title", "A"))
			.isEqualTo(WorkItemChange.empty().set(SystemFields.TITLE, "A"));
		assertThat(WorkItemOptions.defaults().fields(List.of("/fields/System.Title")))
			.isEqualTo(WorkItemOptions.defaults().fields(SystemFields.TITLE));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "/fields/", "System.Title,System.State", "System/Title", "/relations/-", "A\nB" })
	void whatCannotBeANameIsRefused(String name) {
		assertThatIllegalArgumentException().isThrownBy(() -> FieldKey.text(name));
		assertThatIllegalArgumentException().isThrownBy(() -> WorkItemChange.empty().set(name, 1));
	}

	@Test
	void aPersonIsWrittenAsTheSignInName() {
		IdentityRef dale = Objects.requireNonNull(ITEM.get(SystemFields.ASSIGNED_TO));
		assertThat(value(WorkItemChange.empty().set(SystemFields.ASSIGNED_TO, dale))).isEqualTo("\"dale@contoso.com\"");
		IdentityRef group = new IdentityRef(json("{\"id\":\"x\"}"));
		assertThat(value(WorkItemChange.empty().set(SystemFields.ASSIGNED_TO, group))).isEqualTo("{\"id\":\"x\"}");
	}

	@Test
	void aMomentIsWrittenInUtc() {
		assertThat(value(WorkItemChange.empty().set(SchedulingFields.DUE_DATE, Instant.parse("2026-01-02T03:04:05Z"))))
			.isEqualTo("\"2026-01-02T03:04:05Z\"");
	}

	@Test
	void tagsAreReplacedUnlessTheyAreAdded() {
		assertThat(AdoJson.tree(WorkItemChange.empty().set(SystemFields.TAGS, "a; b").patch()).toString())
			.isEqualTo("[{\"op\":\"replace\",\"path\":\"/fields/System.Tags\",\"value\":\"a; b\"}]");
		assertThat(AdoJson.tree(WorkItemChange.empty().addTags("a", "b").patch()).toString())
			.isEqualTo("[{\"op\":\"add\",\"path\":\"/fields/System.Tags\",\"value\":\"a; b\"}]");
	}

	@Test
	void aRelationKnowsTheIdAtItsOtherEnd() {
		WorkItem item = new WorkItem(json("""
				{"id":7,"rev":3,"relations":[
					{"rel":"System.LinkTypes.Hierarchy-Reverse","url":"https://x/org/p/_apis/wit/workItems/9",
						"attributes":{"comment":"so"}},
					{"rel":"AttachedFile",
						"url":"https://x/_apis/wit/attachments/DE471719-27b2-40ab-ac67-a8c3ba3ba1f4?fileName=a"},
					{"rel":"Hyperlink","url":"not a uri"}]}"""));
		assertThat(item.relations()).extracting(WorkItemRelation::workItemId).containsExactly(9, null, null);
		assertThat(item.relations().get(1).attachmentId()).hasToString("de471719-27b2-40ab-ac67-a8c3ba3ba1f4");
		assertThat(item.relations().get(0).comment()).isEqualTo("so");
		assertThat(item.relations().get(2).comment()).isNull();
	}

	private static String value(WorkItemChange change) {
		return AdoJson.tree(change.patch()).at("/0/value").toString();
	}

	private static ObjectNode json(String text) {
		JsonNode json = AdoJson.read(text.getBytes(StandardCharsets.UTF_8));
		return (ObjectNode) json;
	}

	private static <T> Stream<T> constants(Class<T> type, Class<?>... holders) {
		return Arrays.stream(holders)
			.flatMap((holder) -> Arrays.stream(holder.getFields()))
			.filter((field) -> Modifier.isStatic(field.getModifiers()) && type.isAssignableFrom(field.getType()))
			.map((field) -> {
				try {
					return type.cast(field.get(null));
				}
				catch (IllegalAccessException ex) {
					throw new AssertionError(ex);
				}
			});
	}

	private static List<String> lines(String resource) throws IOException {
		try (InputStream in = Objects.requireNonNull(FieldKeyTests.class.getResourceAsStream(resource))) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
		}
	}

}
