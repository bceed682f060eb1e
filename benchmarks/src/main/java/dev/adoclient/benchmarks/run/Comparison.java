package dev.adoclient.benchmarks.run;

import java.util.List;

/**
 * Two sides that do the same work: this client, and what it is held against.
 *
 * @param name what its ratios are kept under
 * @param title what it says in a table
 */
record Comparison(String name, String title, Side ours, Side theirs) {

	private static final List<Comparison> ALL = List.of(
			new Comparison("ONE_BUILD_ASYNC", "one build, async, one at a time, against bare WebClient",
					Side.of("OneBuildAsyncBenchmark.ado", "-p", "atATime=1"),
					Side.of("OneBuildAsyncBenchmark.webClient", "-p", "atATime=1")),
			new Comparison("ONE_BUILD_ASYNC_32", "one build, async, 32 at a time, against bare WebClient",
					Side.of("OneBuildAsyncBenchmark.ado", "-p", "atATime=32"),
					Side.of("OneBuildAsyncBenchmark.webClient", "-p", "atATime=32")),
			new Comparison("ONE_BUILD_ASYNC_ADDRESS",
					"one build, async, 32 at a time, against bare WebClient that is given a whole URI",
					Side.of("OneBuildAsyncBenchmark.ado", "-p", "atATime=32"),
					Side.of("OneBuildAsyncBenchmark.webClientByAddress", "-p", "atATime=32")),
			new Comparison("ONE_BUILD_ASYNC_NETTY", "one build, async, 32 at a time, against bare Reactor Netty",
					Side.of("OneBuildAsyncBenchmark.ado", "-p", "atATime=32"),
					Side.of("OneBuildAsyncBenchmark.reactorNetty", "-p", "atATime=32")),
			new Comparison("ONE_BUILD_BLOCKING", "one build, blocking, against the JDK's HttpClient + tree",
					Side.of("OneBuildBlockingBenchmark.ado", "-t", "1"),
					Side.of("OneBuildBlockingBenchmark.jdk", "-t", "1")),
			new Comparison("ONE_BUILD_BLOCKING_32",
					"one build, blocking, 32 threads, against the JDK's HttpClient + tree",
					Side.of("OneBuildBlockingBenchmark.ado", "-t", "32"),
					Side.of("OneBuildBlockingBenchmark.jdk", "-t", "32")),
			new Comparison("ONE_BUILD_AZD", "one build, blocking, 32 threads, against azd 5.0.6",
					Side.of("OneBuildBlockingBenchmark.ado", "-t", "32"), Side.azd("build", "-t", "32")),
			new Comparison("LIST_AZD", "list of 1,000 builds, against azd 5.0.6", Side.of("BuildListBenchmark.ado"),
					Side.azd("list")),
			new Comparison("WORK_ITEMS_NEAR", "10,000 work items, against one chunk after the other",
					Side.of("WorkItemsBenchmark.ado", "-p", "latency=0"),
					Side.of("WorkItemsBenchmark.oneAfterTheOther", "-p", "latency=0")),
			new Comparison("WORK_ITEMS", "10,000 work items at 20 ms latency, against one chunk after the other",
					Side.of("WorkItemsBenchmark.ado", "-p", "latency=20"),
					Side.of("WorkItemsBenchmark.oneAfterTheOther", "-p", "latency=20")),
			new Comparison("PAGES_FAST", "50 pages of builds at 20 ms, consumed fast, against one page after the other",
					Side.of("PagesBenchmark.ado", "-p", "consumer=fast"),
					Side.of("PagesBenchmark.oneAfterTheOther", "-p", "consumer=fast")),
			new Comparison("PAGES_SLOW",
					"50 pages of builds at 20 ms, consumed slowly, against one page after the other",
					Side.of("PagesBenchmark.ado", "-p", "consumer=slow"),
					Side.of("PagesBenchmark.oneAfterTheOther", "-p", "consumer=slow")),
			new Comparison("DOWNLOAD", "1 GB download in 64 MB of heap, against bare Reactor Netty",
					Side.of("DownloadBenchmark.ado").heap("-Xmx64m"),
					Side.of("DownloadBenchmark.reactorNetty").heap("-Xmx64m")),
			new Comparison("DOWNLOAD_FILE", "1 GB download to a file in 64 MB of heap, against bare Reactor Netty",
					Side.of("DownloadBenchmark.adoToFile").heap("-Xmx64m"),
					Side.of("DownloadBenchmark.reactorNettyToFile").heap("-Xmx64m")));

	static List<Comparison> all() {
		return ALL;
	}

}
