package dev.adoclient.area.audit;

import reactor.core.publisher.Mono;

import dev.adoclient.blocking.GenerateBlocking;
import dev.adoclient.http.Paging;
import dev.adoclient.http.Target;
import dev.adoclient.paging.PagedFlux;

/**
 * Where the audit log is streamed to: services such as Splunk, which get each entry soon
 * after it was logged. Safe to share between threads.
 *
 * @see <a href=
 * "https://learn.microsoft.com/rest/api/azure/devops/audit/streams">Streams</a>
 */
@GenerateBlocking
public class AuditStreamsAsyncClient {

	private static final String STREAMS = "/audit/streams";

	private static final String STREAM = "/audit/streams/{streamId}";

	private final Target http;

	AuditStreamsAsyncClient(Target http) {
		this.http = http;
	}

	/**
	 * Lists all streams.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/audit/streams/query-all-streams">Query
	 * All Streams</a>
	 */
	public PagedFlux<AuditStream> listStreams() {
		return this.http.get(STREAMS).preview(1).fetchPages(AuditStream::new, Paging.byContinuationHeader());
	}

	/**
	 * Returns the stream.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/audit/streams/query-stream-by-id">Query
	 * Stream By Id</a>
	 */
	public Mono<AuditStream> getStream(int streamId) {
		return this.http.get(STREAM, streamId).preview(1).fetch(AuditStream::new);
	}

	/**
	 * Creates a stream and returns it.
	 * @param daysToBackfill how many days of the past are sent, too; 0 for none
	 * @throws IllegalArgumentException if the number of days is negative
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/audit/streams/create">Create</a>
	 */
	public Mono<AuditStream> createStream(AuditStreamRequest request, int daysToBackfill) {
		if (daysToBackfill < 0) {
			throw new IllegalArgumentException("There are no %d days to send".formatted(daysToBackfill));
		}
		return this.http.post(STREAMS)
			.preview(1)
			.parameter("daysToBackfill", daysToBackfill)
			.body(request)
			.fetch(AuditStream::new);
	}

	/**
	 * Replaces what the stream is set up with, and returns it.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/audit/streams/update-stream">Update
	 * Stream</a>
	 */
	public Mono<AuditStream> updateStream(int streamId, AuditStreamRequest request) {
		return this.http.put(STREAMS).preview(1).body(request.id(streamId)).fetch(AuditStream::new);
	}

	/**
	 * Switches the stream on or off, and returns it.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/audit/streams/update-status">Update
	 * Status</a>
	 */
	public Mono<AuditStream> updateStatus(int streamId, AuditStreamStatus status) {
		return this.http.put(STREAM, streamId).preview(1).parameter("status", status).fetch(AuditStream::new);
	}

	/**
	 * Deletes the stream.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/audit/streams/delete">Delete</a>
	 */
	public Mono<Void> deleteStream(int streamId) {
		return this.http.delete(STREAM, streamId).preview(1).send();
	}

}
