package dev.adoclient.area.builds;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import dev.adoclient.blocking.GenerateBlocking;
import dev.adoclient.http.Paging;
import dev.adoclient.http.Target;
import dev.adoclient.paging.PagedFlux;

/**
 * The leases that keep builds of one project from being deleted. Safe to share between
 * threads.
 *
 * @see <a href=
 * "https://learn.microsoft.com/rest/api/azure/devops/build/leases">Leases</a>
 */
@GenerateBlocking
public class RetentionLeasesAsyncClient {

	private static final String LEASES = "/build/retention/leases";

	private final Target http;

	RetentionLeasesAsyncClient(Target http) {
		this.http = http;
	}

	/**
	 * Lists the leases that keep the build.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/build/builds/get-retention-leases-for-build">Get
	 * Retention Leases For Build</a>
	 */
	public PagedFlux<RetentionLease> listLeases(int buildId) {
		return this.http.get("/build/builds/{buildId}/leases", buildId)
			.fetchPages(RetentionLease::new, Paging.byContinuationHeader());
	}

	/**
	 * Returns the lease.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/build/leases/get">Get</a>
	 */
	public Mono<RetentionLease> getLease(int leaseId) {
		return this.http.get(LEASES + "/{leaseId}", leaseId).fetch(RetentionLease::new);
	}

	/**
	 * Adds leases, which keep their builds, and returns them.
	 * @throws IllegalArgumentException if there is none
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/build/leases/add">Add</a>
	 */
	public Mono<List<RetentionLease>> addLeases(RetentionLeaseRequest... leases) {
		if (leases.length == 0) {
			throw new IllegalArgumentException("Name the leases to add");
		}
		return this.http.post(LEASES).body(List.of(leases)).fetchList(RetentionLease::new);
	}

	/**
	 * Changes how long the lease lasts, and returns it.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/build/leases/update">Update</a>
	 */
	public Mono<RetentionLease> updateLease(int leaseId, RetentionLeaseUpdate update) {
		return this.http.patch(LEASES + "/{leaseId}", leaseId).body(update).fetch(RetentionLease::new);
	}

	/**
	 * Deletes leases, a hundred a request. If one request fails, those before it took
	 * effect.
	 * @throws IllegalArgumentException if no lease is named
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/build/leases/delete">Delete</a>
	 */
	public Mono<Void> deleteLeases(int... leaseIds) {
		if (leaseIds.length == 0) {
			throw new IllegalArgumentException("Name the leases to delete");
		}
		return Flux.fromIterable(inHundreds(leaseIds))
			.concatMap((ids) -> this.http.delete(LEASES).parameter("ids", ids).send())
			.then();
	}

	private static List<String> inHundreds(int[] ids) {
		return IntStream.iterate(0, (from) -> from < ids.length, (from) -> from + 100)
			.mapToObj((from) -> Arrays.stream(ids, from, Math.min(ids.length, from + 100))
				.mapToObj(Integer::toString)
				.collect(Collectors.joining(",")))
			.toList();
	}

}
