package dev.adoclient.benchmarks.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;

/**
 * The answers, made before the first request; those to questions about work items, at the
 * first that asks for just these.
 */
final class Answers {

	/** The bytes of a download: 1 GB. */
	static final long DOWNLOAD = 1L << 30;

	/** The bytes of each of its parts. */
	static final int PART = 64 * 1024;

	private static final int PAGES = 50;

	private static final Pattern IDS = Pattern.compile("\"ids\"\\s*:\\s*\\[([\\d,\\s]*)]");

	private final Answer build = Answer.of(CannedBuild.json(42));

	private final Answer thousandBuilds = Answer.of(CannedBuild.list(90_000, 1000));

	private final List<Answer> pages = pages();

	private final Answer connectionData = Answer
		.of("""
				{"authenticatedUser":{"id":"6f3c9a52-44c1-4a3b-8d3e-0a1b2c3d4e5f","descriptor":\
				"Microsoft.IdentityModel.Claims.ClaimsIdentity;contoso\\\\ada@contoso.com","providerDisplayName":\
				"Ada Byron","isActive":true},"instanceId":"0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0","deploymentType":"hosted"}""");

	private final Answer unknown = Answer.of(404, """
			{"$id":"1","message":"This server has no such answer.","typeKey":"NotFound","errorCode":0}""", null);

	private final Map<String, Answer> made = new ConcurrentHashMap<>();

	private final ByteBuf part = Unpooled.unreleasableBuffer(Unpooled.directBuffer(PART).writeZero(PART));

	/**
	 * Returns the answer to a question that is all in its address.
	 * @param server the URL of this server
	 */
	Answer of(String uri, String server) {
		return switch (Routes.of(uri)) {
			case BUILD -> this.build;
			case THOUSAND_BUILDS -> this.thousandBuilds;
			case PAGED_BUILDS -> this.pages.get(Integer.parseInt(Routes.parameter(uri, "continuationToken", "0")));
			case WORK_ITEMS -> workItems(Routes.parameter(uri, "ids", "").split("%2C|,", -1));
			case CONNECTION_DATA -> this.connectionData;
			case RESOURCE_AREA -> this.made.computeIfAbsent("area", (area) -> Answer.of("""
					{"id":"5d6898bb-45ec-463f-95f9-54d49c71752e","name":"build","locationUrl":"%s/contoso/"}"""
				.formatted(server)));
			case UNKNOWN -> this.unknown;
		};
	}

	/**
	 * Returns the work items that the body of a batch names.
	 */
	Answer workItems(String body) {
		Matcher ids = IDS.matcher(body);
		return ids.find() ? workItems(ids.group(1).split("\\s*,\\s*", -1)) : this.unknown;
	}

	/**
	 * Returns one more part of a download.
	 */
	ByteBuf part() {
		return this.part.duplicate();
	}

	private Answer workItems(String[] ids) {
		return this.made.computeIfAbsent(String.join(",", ids), (all) -> Answer
			.of(CannedWorkItem.list(Stream.of(ids).map(String::strip).mapToInt(Integer::parseInt).toArray())));
	}

	private static List<Answer> pages() {
		List<Answer> pages = new ArrayList<>();
		for (int page = 0; page < PAGES; page++) {
			String next = (page + 1 < PAGES) ? Integer.toString(page + 1) : null;
			pages.add(Answer.of(200, CannedBuild.list(90_000 - page * 100, 100), next));
		}
		return pages;
	}

}
