package dev.adoclient.area.audit;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.MediaType;

import dev.adoclient.blocking.GenerateBlocking;
import dev.adoclient.http.Call;
import dev.adoclient.http.Paging;
import dev.adoclient.http.Target;
import dev.adoclient.paging.PagedFlux;
import dev.adoclient.transfer.Download;
import dev.adoclient.transfer.DownloadedFile;

/**
 * The audit log of the organization. Not on a Server. Safe to share between threads.
 *
 * @see <a href="https://learn.microsoft.com/rest/api/azure/devops/audit">Audit</a>
 */
@GenerateBlocking
public class AuditAsyncClient {

	private final Target http;

	/**
	 * Creates the client of an organization; applications get theirs from the root
	 * client.
	 */
	public AuditAsyncClient(Target http) {
		this.http = http;
	}

	/**
	 * Returns where the log is streamed to.
	 */
	public AuditStreamsAsyncClient streams() {
		return new AuditStreamsAsyncClient(this.http);
	}

	/**
	 * Lists the actions that are logged.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/audit/actions/list">List</a>
	 */
	public PagedFlux<AuditActionInfo> listActions() {
		return listActions(AuditActionQuery.all());
	}

	/**
	 * Lists the actions that the query names.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/audit/actions/list">List</a>
	 */
	public PagedFlux<AuditActionInfo> listActions(AuditActionQuery query) {
		return this.http.get("/audit/actions")
			.preview(1)
			.query(query)
			.fetchPages(AuditActionInfo::new, Paging.byContinuationHeader());
	}

	/**
	 * Lists what was logged, the newest first.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/audit/audit-log/query">Query</a>
	 */
	public PagedFlux<DecoratedAuditLogEntry> queryLog() {
		return queryLog(AuditLogQuery.all());
	}

	/**
	 * Lists what was logged of what the query names, the newest first. Each page is
	 * fetched when it is read, so that a log of any length takes little memory.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/audit/audit-log/query">Query</a>
	 */
	public PagedFlux<DecoratedAuditLogEntry> queryLog(AuditLogQuery query) {
		return this.http.get("/audit/auditlog")
			.preview(1)
			.query(query)
			.fetchPages(DecoratedAuditLogEntry::new, Paging.byContinuationBody("decoratedAuditLogEntries"));
	}

	/**
	 * Streams the log; whoever takes a buffer releases it.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/audit/download-log/download-log">Download
	 * Log</a>
	 */
	public Flux<DataBuffer> streamLog(AuditLogExport export) {
		return download(export).stream();
	}

	/**
	 * Writes the log to a file.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/audit/download-log/download-log">Download
	 * Log</a>
	 */
	public Mono<DownloadedFile> downloadLog(AuditLogExport export, Download download) {
		return download(export).download(download);
	}

	private Call download(AuditLogExport export) {
		return this.http.get("/audit/downloadlog").preview(1).query(export).accept(MediaType.APPLICATION_OCTET_STREAM);
	}

}
