package dev.adoclient.benchmarks;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import dev.adoclient.AdoAsyncClient;
import dev.adoclient.area.workitems.WorkItem;
import dev.adoclient.benchmarks.side.Clients;
import dev.adoclient.benchmarks.side.Requests;
import dev.adoclient.connection.AdoLimits;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * 10,000 work items by id, 200 a request: side by side, and one chunk after the other.
 */
@State(Scope.Benchmark)
public class WorkItemsBenchmark {

	private static final List<Integer> IDS = IntStream.rangeClosed(1, 10_000).boxed().toList();

	/** How many milliseconds the server is away. */
	@Param({ "0", "20" })
	public int latency;

	private AdoAsyncClient sideBySide = client(UnaryOperator.identity());

	private AdoAsyncClient oneByOne = client(UnaryOperator.identity());

	@Setup
	public void connect() {
		close();
		this.sideBySide = client(UnaryOperator.identity());
		this.oneByOne = client((limits) -> limits.fanOut(1));
	}

	@TearDown
	public void close() {
		this.sideBySide.close();
		this.oneByOne.close();
	}

	@Benchmark
	public List<WorkItem> ado() {
		return inOrder(this.sideBySide);
	}

	@Benchmark
	public List<WorkItem> oneAfterTheOther() {
		return inOrder(this.oneByOne);
	}

	private AdoAsyncClient client(UnaryOperator<AdoLimits> limits) {
		return Clients.async(Requests.organization(this.latency), limits.apply(AdoLimits.defaults()));
	}

	private static List<WorkItem> inOrder(AdoAsyncClient ado) {
		List<WorkItem> all = ado.workItems().listWorkItems(IDS).collectList().blockOptional().orElseThrow();
		if (!all.stream().map(WorkItem::id).toList().equals(IDS)) {
			throw new IllegalStateException("The work items are not those of the ids, in their order");
		}
		return all;
	}

}
