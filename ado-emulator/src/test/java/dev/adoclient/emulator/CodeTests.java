package dev.adoclient.emulator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Codes by their numbers, which are those of Microsoft's clients and not their places.
 */
@ExtendWith(EmulatorExtension.class)
class CodeTests {

	@Test
	void pushNamesWhatItChanges(Caller caller) {
		Code web = Code.web(caller).branch("numbers");
		web.push("numbers", web.tip("main"), """
				{"changeType":1,"item":{"path":"/a.txt"},"newContent":{"content":"YQ==","contentType":1}}""")
			.expect(201);
		assertThat(caller.with("Accept", "text/plain").get(file(web, "/a.txt")).text()).isEqualTo("a");
		web.push("numbers", web.tip("numbers"), """
				{"changeType":10,"item":{"path":"/b.txt"},"sourceServerItem":"/a.txt",
				"newContent":{"content":"b","contentType":0}}""").expect(201);
		assertThat(caller.with("Accept", "text/plain").get(file(web, "/b.txt")).text()).isEqualTo("b");
		web.push("numbers", web.tip("numbers"), "{\"changeType\":16,\"item\":{\"path\":\"/b.txt\"}}").expect(201);
		caller.get(file(web, "/b.txt")).expect(404);
		web.push("numbers", web.tip("numbers"), """
				{"changeType":3,"item":{"path":"/c.txt"},"newContent":{"content":"c"}}""").expect(400);
	}

	private static String file(Code code, String path) {
		return code.path() + "/items?path=" + path + "&versionDescriptor.version=numbers";
	}

	@Test
	void itemsAreListedToThatDepth(Caller caller) {
		Code web = Code.web(caller);
		assertThat(web.get("/items?scopePath=/&recursionLevel=120").values("path")).contains("/src/totals.js");
		assertThat(web.get("/items?scopePath=/&recursionLevel=1").values("path")).contains("/src")
			.doesNotContain("/src/totals.js");
		Reply batch = web.send("POST", "/itemsbatch", "{\"itemDescriptors\":[{\"path\":\"/\",\"recursionLevel\":120,"
				+ "\"version\":\"main\",\"versionType\":0}]}");
		assertThat(batch.expect(200).json().at("/value/0")).hasSizeGreaterThan(4);
	}

	@Test
	void pullRequestIsSquashed(Caller caller) {
		Code web = Code.web(caller);
		String topic = web.open("topic");
		Reply completing = web.send("PATCH", topic, """
				{"status":3,"lastMergeSourceCommit":{"commitId":"%s"},"completionOptions":{"mergeStrategy":2}}"""
			.formatted(web.tip("topic")));
		assertThat(completing.expect(200).at("/completionOptions/mergeStrategy")).isEqualTo("squash");
		assertThat(web.get("/commits/" + web.tip("main")).json().get("parents")).hasSize(1);
		String closed = "/pullrequests?searchCriteria.status=3&searchCriteria.minTime=2020-01-01";
		assertThat(web.get(closed + "&searchCriteria.queryTimeRangeType=2").json().get("value")).hasSize(1);
		web.get(closed + "&searchCriteria.queryTimeRangeType=3").expect(400);
	}

	@Test
	void variableGroupsAreOrdered(Caller caller) {
		String groups = "/web/_apis/distributedtask/variablegroups?queryOrder=";
		for (String name : new String[] { "one", "two" }) {
			caller.send("POST", "/_apis/distributedtask/variablegroups", """
					{"name":"%s","type":"Vsts","variables":{"a":{"value":"1"}},"variableGroupProjectReferences":
					[{"name":"%s","projectReference":{"name":"web"}}]}""".formatted(name, name)).expect(200);
		}
		assertThat(caller.get(groups + "0").values("name")).containsExactly("one", "two");
		assertThat(caller.get(groups + "1").values("name")).containsExactly("two", "one");
	}

	@Test
	void membershipsAreFollowedDown(Caller caller) {
		String preview = "?api-version=7.1-preview.1";
		String group = caller.get("/_apis/graph/groups" + preview).expect(200).at("/value/0/descriptor");
		String memberships = "/_apis/graph/Memberships/" + group + preview + "&direction=";
		Reply down = caller.get(memberships + "1").expect(200);
		assertThat(down.json().get("value")).isNotEmpty();
		assertThat(down.json()).isEqualTo(caller.get(memberships + "down").json());
	}

}
