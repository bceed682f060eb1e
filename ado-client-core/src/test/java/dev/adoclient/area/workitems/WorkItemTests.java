package dev.adoclient.area.workitems;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoJson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class WorkItemTests {

	@Test
	void aWorkItemShowsItsPageWithAndWithoutLinks() {
		assertThat(item("{'id':7,'url':'https://dev.azure.com/contoso/6ce954b1/_apis/wit/workItems/7'}").webUrl())
			.hasToString("https://dev.azure.com/contoso/6ce954b1/_workitems/edit/7");
		assertThat(item("{'id':7,'url':'https://x/_apis/wit/workItems/7','_links':{'html':{'href':'https://x/page'}}}")
			.webUrl()).hasToString("https://x/page");
		assertThat(item("{'id':7,'url':'https://x/_apis/wit/recyclebin/7'}").webUrl()).isNull();
		assertThat(item("{'id':7}").webUrl()).isNull();
	}

	@Test
	void aWorkItemTellsWhichTextsAreMarkdown() {
		assertThat(item("{'multilineFieldsFormat':{'System.Description':'markdown'}}").multilineFieldsFormat())
			.containsOnlyKeys("System.Description");
		assertThat(item("{'multilineFieldsFormat':{}}").multilineFieldsFormat()).isEmpty();
	}

	@Test
	void theTextOfAWorkItemShowsStateAndTitle() {
		assertThat(item("{'id':7,'rev':3,'fields':{'System.Title':'Pay\\nby invoice','System.State':'Active',"
				+ "'System.Description':'s3cret'}}"))
			.hasToString("WorkItem[id=7, rev=3, state=Active, title=Pay by invoice]");
		assertThat(item("{}")).hasToString("WorkItem[]");
	}

	@ParameterizedTest
	@ValueSource(strings = { "a,b", "a;b", ",", ";" })
	void aTagThatWouldBecomeTwoIsRefused(String tag) {
		assertThatIllegalArgumentException().isThrownBy(() -> WorkItemChange.empty().addTags("fine", tag))
			.withMessageContaining("two");
	}

	private static WorkItem item(String json) {
		return new WorkItem((ObjectNode) AdoJson.read(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8)));
	}

}
