package dev.adoclient.emulator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(EmulatorExtension.class)
class WorkItemBatchTests {

	private static final String HEADERS = "\"headers\":{\"Content-Type\":\"application/json-patch+json\"}";

	private static final String TITLE = "\"body\":[{\"op\":\"add\",\"path\":\"/fields/System.Title\",\"value\":\"batched\"}]";

	@ParameterizedTest
	@ValueSource(strings = { "PATCH", "POST" })
	void eachItemIsAnsweredByItself(String verb, Caller caller) {
		Reply reply = caller
			.send(verb, "/_apis/wit/$batch",
					"[" + item("PATCH", "/_apis/wit/workitems/2?api-version=7.1") + ","
							+ item("PATCH", "/_apis/wit/workitems/4711?api-version=7.1") + ","
							+ item("PATCH", "/web/_apis/wit/workitems/$User%20Story?api-version=7.1") + "]")
			.expect(200);
		JsonNode answers = reply.json();
		assertThat(answers.get("count").asInt()).isEqualTo(3);
		assertThat(answers.at("/value/0/code").asInt()).isEqualTo(200);
		assertThat(answers.at("/value/0/headers/Content-Type").asString()).startsWith("application/json");
		assertThat(answers.at("/value/0/body").isString()).isTrue();
		assertThat(body(answers, 0).at("/fields/System.Title").asString()).isEqualTo("batched");
		assertThat(answers.at("/value/1/code").asInt()).isEqualTo(404);
		assertThat(body(answers, 1).get("typeKey").asString()).isEqualTo("WorkItemUnauthorizedAccessException");
		assertThat(answers.at("/value/2/code").asInt()).isEqualTo(200);
		assertThat(caller.get("/_apis/wit/workitems/2").at("/fields/System.Title")).isEqualTo("batched");
	}

	@Test
	void itemNeedsAVersionOfItsOwn(Caller caller) {
		JsonNode answers = caller
			.send("PATCH", "/_apis/wit/$batch", "[" + item("PATCH", "/_apis/wit/workitems/2") + "]")
			.json();
		assertThat(answers.at("/value/0/code").asInt()).isEqualTo(400);
		assertThat(body(answers, 0).get("typeKey").asString()).isEqualTo("VssVersionNotSpecifiedException");
	}

	@Test
	void workItemsCanBeDeletedInABatch(Caller caller) {
		JsonNode answers = caller
			.send("PATCH", "/_apis/wit/$batch",
					"[{\"method\":\"DELETE\",\"uri\":\"/_apis/wit/workitems/2?api-version=7.1\"}]")
			.json();
		assertThat(answers.at("/value/0/code").asInt()).isEqualTo(200);
		caller.get("/_apis/wit/workitems/2").expect(404);
	}

	@Test
	void itemNamesAnotherOfTheSameBatchByItsNegativeId(Caller caller) {
		String create = """
				{"method":"PATCH","uri":"/web/_apis/wit/workitems/$Task?api-version=7.1",
				"headers":{"Content-Type":"application/json-patch+json"},"body":[
				{"op":"add","path":"/id","value":"%s"},{"op":"add","path":"/fields/System.Title","value":"%s"}%s]}""";
		String link = """
				,{"op":"add","path":"/relations/-","value":{"rel":"System.LinkTypes.Hierarchy-Reverse",
				"url":"https://dev.azure.com/contoso/_apis/wit/workItems/-1"}}""";
		JsonNode answers = caller
			.send("PATCH", "/_apis/wit/$batch",
					"[" + create.formatted("-1", "parent", "") + "," + create.formatted("-2", "child", link) + "]")
			.expect(200)
			.json();
		assertThat(answers.at("/value/1/code").asInt()).as(answers.toString()).isEqualTo(200);
		assertThat(body(answers, 1).at("/fields/System.Parent").asInt()).isPositive()
			.isEqualTo(body(answers, 0).get("id").asInt());
	}

	@Test
	void negativeIdThatNobodyHasIsRefused(Caller caller) {
		JsonNode answers = caller.send("PATCH", "/_apis/wit/$batch", """
				[{"method":"PATCH","uri":"/_apis/wit/workitems/2?api-version=7.1",
				"headers":{"Content-Type":"application/json-patch+json"},"body":[{"op":"add","path":"/relations/-",
				"value":{"rel":"System.LinkTypes.Related","url":"/_apis/wit/workItems/-7"}}]}]""").json();
		assertThat(answers.at("/value/0/code").asInt()).isEqualTo(400);
	}

	@Test
	void batchOfAnythingElseIsRefused(Caller caller) {
		for (String batch : new String[] { "[]", "{}", "[" + item("GET", "/_apis/wit/workitems/2") + "]",
				"[" + item("PATCH", "/_apis/projects") + "]" }) {
			caller.send("PATCH", "/_apis/wit/$batch", batch)
				.expectError(400, "InvalidBatchWorkItemUpdateJsonException");
		}
	}

	private static String item(String method, String uri) {
		return "{\"method\":\"" + method + "\",\"uri\":\"" + uri + "\"," + HEADERS + "," + TITLE + "}";
	}

	private static JsonNode body(JsonNode answers, int index) {
		return JsonMapper.shared().readTree(answers.at("/value/" + index + "/body").asString());
	}

}
