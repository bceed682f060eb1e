package dev.adoclient.area.builds;

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
 * What the builds of one project wrote while they ran. Safe to share between threads.
 *
 * @see <a href=
 * "https://learn.microsoft.com/rest/api/azure/devops/build/builds">Builds</a>
 */
@GenerateBlocking
public class BuildLogsAsyncClient {

	private static final String LOGS = "/build/builds/{buildId}/logs";

	private final Target http;

	BuildLogsAsyncClient(Target http) {
		this.http = http;
	}

	/**
	 * Lists the logs of the build, one for each task and job, without their text.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/build/builds/get-build-logs">Get
	 * Build Logs</a>
	 */
	public PagedFlux<BuildLog> listLogs(int buildId) {
		return this.http.get(LOGS, buildId).fetchPages(BuildLog::new, Paging.byContinuationHeader());
	}

	/**
	 * Returns the text of a log. It is held in memory as a whole;
	 * {@link #downloadLog(int, int)} takes it as it comes.
	 * @param logId the id of the log, as {@link TimelineRecord#log()} has it
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/build/builds/get-build-log">Get
	 * Build Log</a>
	 */
	public Mono<String> getText(int buildId, int logId) {
		return getText(buildId, logId, LogRange.all());
	}

	/**
	 * Returns some lines of a log.
	 * @param logId the id of the log, as {@link TimelineRecord#log()} has it
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/build/builds/get-build-log">Get
	 * Build Log</a>
	 */
	public Mono<String> getText(int buildId, int logId, LogRange range) {
		return log(buildId, logId, range).fetchText();
	}

	/**
	 * Returns the text of a log as it comes.
	 * @param logId the id of the log, as {@link TimelineRecord#log()} has it
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/build/builds/get-build-log">Get
	 * Build Log</a>
	 */
	public Flux<DataBuffer> downloadLog(int buildId, int logId) {
		return downloadLog(buildId, logId, LogRange.all());
	}

	/**
	 * Returns some lines of a log as they come.
	 * @param logId the id of the log, as {@link TimelineRecord#log()} has it
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/build/builds/get-build-log">Get
	 * Build Log</a>
	 */
	public Flux<DataBuffer> downloadLog(int buildId, int logId, LogRange range) {
		return log(buildId, logId, range).stream();
	}

	/**
	 * Writes the text of a log to a file.
	 * @param logId the id of the log, as {@link TimelineRecord#log()} has it
	 * @throws java.io.UncheckedIOException if the file is there already, or cannot be
	 * written
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/build/builds/get-build-log">Get
	 * Build Log</a>
	 */
	public Mono<DownloadedFile> downloadLog(int buildId, int logId, Download download) {
		return downloadLog(buildId, logId, LogRange.all(), download);
	}

	/**
	 * Writes some lines of a log to a file.
	 * @param logId the id of the log, as {@link TimelineRecord#log()} has it
	 * @throws java.io.UncheckedIOException if the file is there already, or cannot be
	 * written
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/build/builds/get-build-log">Get
	 * Build Log</a>
	 */
	public Mono<DownloadedFile> downloadLog(int buildId, int logId, LogRange range, Download download) {
		return log(buildId, logId, range).download(download);
	}

	/**
	 * Returns all logs of the build, a zip, as it comes.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/build/builds/get-build-logs">Get
	 * Build Logs</a>
	 */
	public Flux<DataBuffer> downloadZip(int buildId) {
		return zip(buildId).stream();
	}

	/**
	 * Writes all logs of the build to a zip file.
	 * @throws java.io.UncheckedIOException if the file is there already, or cannot be
	 * written
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/build/builds/get-build-logs">Get
	 * Build Logs</a>
	 */
	public Mono<DownloadedFile> downloadZip(int buildId, Download download) {
		return zip(buildId).download(download);
	}

	private Call log(int buildId, int logId, LogRange range) {
		return this.http.get(LOGS + "/{logId}", buildId, logId).query(range).accept(MediaType.TEXT_PLAIN);
	}

	private Call zip(int buildId) {
		return this.http.get(LOGS, buildId).accept(MediaType.valueOf("application/zip"));
	}

}
