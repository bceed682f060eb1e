package dev.adoclient.benchmarks.run;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Two sides that do the same work: this client, and what it is held against.
 *
 * @param name what its ratios are kept under
 * @param title what it says in a table
 */
record Comparison(String name, String title, Side ours, Side theirs) {

	private static final String ASYNC = "OneBuildAsyncBenchmark.";

	private static final String BLOCKING = "OneBuildBlockingBenchmark.";

	private static final Side ASYNC_32 = Side.of(ASYNC + "ado", "-p", "atATime=32");

	private static final Side BLOCKING_32 = Side.of(BLOCKING + "ado", "-t", "32");

	private static final Side NO_FILTER = filter("none");

	/** Two that do nearly the same: a percent decides. */
	private static final List<Comparison> CLOSE = List.of(
			new Comparison("ONE_BUILD_ASYNC", "one build, async, one at a time, against bare WebClient",
					Side.of(ASYNC + "ado", "-p", "atATime=1"), Side.of(ASYNC + "webClient", "-p", "atATime=1")),
			new Comparison("ONE_BUILD_ASYNC_32", "one build, async, 32 at a time, against bare WebClient", ASYNC_32,
					Side.of(ASYNC + "webClient", "-p", "atATime=32")));

	private static final List<Comparison> ONE_BUILD = List.of(
			new Comparison("ONE_BUILD_ASYNC_ADDRESS",
					"one build, async, 32 at a time, against bare WebClient that is given a whole URI", ASYNC_32,
					Side.of(ASYNC + "webClientByAddress", "-p", "atATime=32")),
			new Comparison("ONE_BUILD_ASYNC_NETTY", "one build, async, 32 at a time, against bare Reactor Netty",
					ASYNC_32, Side.of(ASYNC + "reactorNetty", "-p", "atATime=32")),
			new Comparison("ONE_BUILD_BLOCKING", "one build, blocking, against the JDK's HttpClient + tree",
					Side.of(BLOCKING + "ado", "-t", "1"), Side.of(BLOCKING + "jdk", "-t", "1")),
			new Comparison("ONE_BUILD_BLOCKING_32",
					"one build, blocking, 32 threads, against the JDK's HttpClient + tree", BLOCKING_32,
					Side.of(BLOCKING + "jdk", "-t", "32")),
			new Comparison("ONE_BUILD_AZD", "one build, blocking, 32 threads, against azd 5.0.6", BLOCKING_32,
					Side.azd("build", "-t", "32")));

	private static final List<Comparison> LISTS = List.of(
			new Comparison("LIST_AZD", "list of 1,000 builds, against azd 5.0.6", Side.of("BuildListBenchmark.ado"),
					Side.azd("list")),
			new Comparison("PAGE_PARSING", "page of 1,000 builds, joined and parsed, against parsed as it comes",
					Side.of("PageParsingBenchmark.joined").warmUp(10),
					Side.of("PageParsingBenchmark.asItComes").warmUp(10)),
			new Comparison("WORK_ITEMS_NEAR", "10,000 work items, against one chunk after the other",
					workItems("ado", "latency=0"), workItems("oneAfterTheOther", "latency=0")),
			new Comparison("WORK_ITEMS", "10,000 work items at 20 ms latency, against one chunk after the other",
					workItems("ado", "latency=20"), workItems("oneAfterTheOther", "latency=20")),
			new Comparison("PAGES_FAST", "50 pages of builds at 20 ms, consumed fast, against one page after the other",
					pages("ado", "consumer=fast"), pages("oneAfterTheOther", "consumer=fast")),
			new Comparison("PAGES_SLOW",
					"50 pages of builds at 20 ms, consumed slowly, against one page after the other",
					pages("ado", "consumer=slow"), pages("oneAfterTheOther", "consumer=slow")));

	private static final List<Comparison> DOWNLOADS = List.of(
			new Comparison("DOWNLOAD", "1 GB download in 64 MB of heap, against bare Reactor Netty", download("ado"),
					download("reactorNetty")),
			new Comparison("DOWNLOAD_FILE", "1 GB download to a file in 64 MB of heap, against bare Reactor Netty",
					download("adoToFile"), download("reactorNettyToFile")));

	private static final List<Comparison> FILTERS = Stream
		.of("deadline", "retry", "redirect", "gate", "inFlight", "credential", "answer", "all")
		.map((name) -> new Comparison("FILTER_" + name.toUpperCase(Locale.ROOT),
				"a call in memory with the filter '%s', against one without any".formatted(name), filter(name),
				NO_FILTER))
		.toList();

	/**
	 * Returns all comparisons, those of one subject together.
	 */
	static List<Comparison> all() {
		return Stream.of(CLOSE, ONE_BUILD, LISTS, DOWNLOADS, FILTERS).flatMap(List::stream).toList();
	}

	/**
	 * Returns whether the two are so much alike that one run does not tell them apart.
	 */
	boolean isClose() {
		return CLOSE.contains(this);
	}

	private static Side workItems(String method, String latency) {
		return Side.of("WorkItemsBenchmark." + method, "-p", latency).warmUp(20);
	}

	private static Side pages(String method, String consumer) {
		return Side.of("PagesBenchmark." + method, "-p", consumer).warmUp(15);
	}

	private static Side download(String method) {
		return Side.of("DownloadBenchmark." + method).heap("-Xmx64m").warmUp(10);
	}

	private static Side filter(String name) {
		return Side.of("FilterBenchmark.call", "-p", "filter=" + name).warmUp(10);
	}

}
