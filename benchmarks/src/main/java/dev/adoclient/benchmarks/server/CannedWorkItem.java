package dev.adoclient.benchmarks.server;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Work items as the service writes them: about 1 KB of JSON each.
 */
final class CannedWorkItem {

	private static final String TEMPLATE = """
			{"id":@,"rev":7,"fields":{"System.AreaPath":"web\\\\shop","System.TeamProject":"web",\
			"System.IterationPath":"web\\\\Sprint 12","System.WorkItemType":"Bug","System.State":"Active",\
			"System.Reason":"Approved","System.AssignedTo":{"displayName":"Ada Byron","id":\
			"6f3c9a52-44c1-4a3b-8d3e-0a1b2c3d4e5f","uniqueName":"ada@contoso.com","descriptor":\
			"aad.NmYzYzlhNTItNDRjMS00YTNi"},"System.CreatedDate":"2026-03-02T08:15:30.123Z","System.ChangedDate":\
			"2026-03-05T16:20:11.94Z","System.CommentCount":3,"System.Title":"Number @ is counted twice",\
			"System.BoardColumn":"Doing","Microsoft.VSTS.Common.Priority":2,"Microsoft.VSTS.Common.StackRank":\
			1999784.5,"Microsoft.VSTS.Common.Severity":"3 - Medium","System.Tags":"billing; nightly",\
			"System.Description":"<div>The same answer is counted once for each question that it answers.</div>"},\
			"url":"https://dev.azure.com/contoso/_apis/wit/workItems/@"}""";

	private CannedWorkItem() {
	}

	static String json(int id) {
		return TEMPLATE.replace("ada@", "\0").replace("@", Integer.toString(id)).replace("\0", "ada@");
	}

	/**
	 * Returns the work items of the ids, in their order, in the envelope of a list.
	 */
	static String list(int... ids) {
		return IntStream.of(ids)
			.mapToObj(CannedWorkItem::json)
			.collect(Collectors.joining(",", "{\"count\":" + ids.length + ",\"value\":[", "]}"));
	}

}
