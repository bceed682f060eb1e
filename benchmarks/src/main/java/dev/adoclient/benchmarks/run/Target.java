package dev.adoclient.benchmarks.run;

/**
 * The targets, as the issue "Fast, and proven fast" sets them. They change only by a new
 * issue, never here alone.
 */
enum Target {

	ONE_BUILD_ASYNC_THROUGHPUT("ONE_BUILD_ASYNC.throughput", Bound.AT_LEAST, 0.97),

	ONE_BUILD_ASYNC_ALLOCATION("ONE_BUILD_ASYNC.allocation", Bound.AT_MOST, 1.10),

	ONE_BUILD_ASYNC_32_THROUGHPUT("ONE_BUILD_ASYNC_32.throughput", Bound.AT_LEAST, 0.97),

	ONE_BUILD_ASYNC_32_ALLOCATION("ONE_BUILD_ASYNC_32.allocation", Bound.AT_MOST, 1.10),

	ONE_BUILD_BLOCKING_THROUGHPUT("ONE_BUILD_BLOCKING.throughput", Bound.AT_LEAST, 0.9),

	ONE_BUILD_BLOCKING_ALLOCATION("ONE_BUILD_BLOCKING.allocation", Bound.AT_MOST, 1.5),

	ONE_BUILD_BLOCKING_32_THROUGHPUT("ONE_BUILD_BLOCKING_32.throughput", Bound.AT_LEAST, 0.9),

	ONE_BUILD_BLOCKING_32_ALLOCATION("ONE_BUILD_BLOCKING_32.allocation", Bound.AT_MOST, 1.5),

	ONE_BUILD_AZD("ONE_BUILD_AZD.throughput", Bound.AT_LEAST, 5),

	LIST_AZD_THROUGHPUT("LIST_AZD.throughput", Bound.AT_LEAST, 12),

	LIST_AZD_ALLOCATION("LIST_AZD.allocation", Bound.AT_MOST, 0.1),

	WORK_ITEMS("WORK_ITEMS.throughput", Bound.AT_LEAST, 4),

	REQUESTS_A_CALL("LONG_RUN.requests-a-call", Bound.AT_MOST, 1),

	CONNECTIONS("LONG_RUN.connections-of-the-pool", Bound.AT_MOST, 1),

	DOWNLOAD("DOWNLOAD.throughput", Bound.AT_LEAST, 0.9),

	DOWNLOAD_FILE("DOWNLOAD_FILE.throughput", Bound.AT_LEAST, 0.9),

	/**
	 * No growth, here and below: less than what a garbage collection leaves undecided.
	 */
	DOWNLOAD_HEAP("DOWNLOAD.heap-growth", Bound.AT_MOST, 1.05),

	DOWNLOAD_FILE_HEAP("DOWNLOAD_FILE.heap-growth", Bound.AT_MOST, 1.05),

	HEAP("LONG_RUN.heap", Bound.AT_MOST, 1.05),

	NATIVE("LONG_RUN.native", Bound.AT_MOST, 1.05),

	/**
	 * As the issue "At home in Spring Boot" sets it.
	 */
	START_UP("START_UP.time", Bound.AT_MOST, 1.05);

	private final String ratio;

	private final Bound bound;

	private final double value;

	Target(String ratio, Bound bound, double value) {
		this.ratio = ratio;
		this.bound = bound;
		this.value = value;
	}

	String ratio() {
		return this.ratio;
	}

	boolean isMet(double measured) {
		return (this.bound == Bound.AT_LEAST) ? measured >= this.value : measured <= this.value;
	}

	@Override
	public String toString() {
		return "%s %s %s".formatted(this.ratio, (this.bound == Bound.AT_LEAST) ? "at least" : "at most", this.value);
	}

	private enum Bound {

		AT_LEAST, AT_MOST

	}

}
