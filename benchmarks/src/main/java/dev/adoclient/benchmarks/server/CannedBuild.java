package dev.adoclient.benchmarks.server;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Builds as the service writes them: about 3 KB of JSON each.
 */
public final class CannedBuild {

	private static final String IDENTITY = """
			{"displayName":"Ada Byron","url":"https://spsprodweu1.vssps.visualstudio.com/A0b1c2/_apis/Identities/\
			6f3c9a52-44c1-4a3b-8d3e-0a1b2c3d4e5f","_links":{"avatar":{"href":"https://dev.azure.com/contoso/_apis/\
			GraphProfile/MemberAvatars/aad.NmYzYzlhNTItNDRjMS00YTNi"}},"id":"6f3c9a52-44c1-4a3b-8d3e-0a1b2c3d4e5f",\
			"uniqueName":"ada@contoso.com","imageUrl":"https://dev.azure.com/contoso/_apis/GraphProfile/MemberAvatars/\
			aad.NmYzYzlhNTItNDRjMS00YTNi","descriptor":"aad.NmYzYzlhNTItNDRjMS00YTNi"}""";

	private static final String PROJECT = """
			{"id":"eb6e4656-77fc-42a1-9181-4c6d8e9da5d1","name":"web","description":"The shop","url":\
			"https://dev.azure.com/contoso/_apis/projects/eb6e4656-77fc-42a1-9181-4c6d8e9da5d1","state":"wellFormed",\
			"revision":412,"visibility":"private","lastUpdateTime":"2026-03-02T08:15:30.123Z"}""";

	private static final String TEMPLATE = """
			{"_links":{"self":{"href":"https://dev.azure.com/contoso/web/_apis/build/Builds/@"},"web":{"href":\
			"https://dev.azure.com/contoso/web/_build/results?buildId=@"},"timeline":{"href":\
			"https://dev.azure.com/contoso/web/_apis/build/builds/@/Timeline"}},"properties":{},"tags":["nightly"],\
			"validationResults":[],"plans":[{"planId":"5f3b9a52-44c1-4a3b-8d3e-0a1b2c3d4e5f"}],"triggerInfo":\
			{"ci.sourceBranch":"refs/heads/main","ci.sourceSha":"1d5a0b3cf7c1b06e1e6cb4d2f1a1c2b3d4e5f607",\
			"ci.message":"Count the answers, not the questions","ci.triggerRepository":"shop"},"id":@,\
			"buildNumber":"20260302.@","status":"completed","result":"succeeded","queueTime":\
			"2026-03-02T08:15:30.1234567Z","startTime":"2026-03-02T08:15:41.7654321Z","finishTime":\
			"2026-03-02T08:22:07.0123456Z","url":"https://dev.azure.com/contoso/web/_apis/build/Builds/@",\
			"definition":{"drafts":[],"id":7,"name":"shop-ci","url":"https://dev.azure.com/contoso/web/_apis/build/\
			Definitions/7?revision=12","uri":"vstfs:///Build/Definition/7","path":"\\\\","type":"build","queueStatus":\
			"enabled","revision":12,"project":%2$s},"buildNumberRevision":1,"project":%2$s,"uri":\
			"vstfs:///Build/Build/@","sourceBranch":"refs/heads/main","sourceVersion":\
			"1d5a0b3cf7c1b06e1e6cb4d2f1a1c2b3d4e5f607","queue":{"id":18,"name":"Azure Pipelines","pool":{"id":9,\
			"name":"Azure Pipelines","isHosted":true}},"priority":"normal","reason":"individualCI","requestedFor":\
			%1$s,"requestedBy":%1$s,"lastChangedDate":"2026-03-02T08:22:07.0123456Z","lastChangedBy":%1$s,\
			"orchestrationPlan":{"planId":"5f3b9a52-44c1-4a3b-8d3e-0a1b2c3d4e5f"},"logs":{"id":0,"type":"Container",\
			"url":"https://dev.azure.com/contoso/web/_apis/build/builds/@/logs"},"repository":{"id":"shop","type":\
			"TfsGit","name":"shop","url":"https://dev.azure.com/contoso/web/_git/shop","clean":null,\
			"checkoutSubmodules":false},"retainedByRelease":false,"triggeredByBuild":null,\
			"appendCommitMessageToRunName":true}""".formatted(IDENTITY, PROJECT);

	private CannedBuild() {
	}

	public static String json(int id) {
		return TEMPLATE.replace("@contoso", "\0").replace("@", Integer.toString(id)).replace("\0", "@contoso");
	}

	/**
	 * Returns builds with descending ids, in the envelope of a list.
	 */
	public static String list(int newest, int count) {
		return IntStream.range(0, count)
			.mapToObj((index) -> json(newest - index))
			.collect(Collectors.joining(",", "{\"count\":" + count + ",\"value\":[", "]}"));
	}

}
