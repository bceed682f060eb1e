package dev.adoclient.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink.OverflowStrategy;
import reactor.core.publisher.Mono;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.stereotype.Controller;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.HtmlUtils;

import dev.adoclient.AdoAsyncClient;
import dev.adoclient.transfer.Download;
import dev.adoclient.transfer.DownloadedFile;

/**
 * Fetches an artifact, tells how far it is, and hands it over. A browser that goes away
 * cancels the download, which leaves no file; one that is not saved is gone at the end.
 */
@Controller
class DownloadController implements DisposableBean {

	private final AdoAsyncClient ado;

	private final Words words;

	private final Path folder;

	private final Map<UUID, Ticket> tickets = new ConcurrentHashMap<>();

	DownloadController(AdoAsyncClient ado, Words words) throws IOException {
		this.ado = ado;
		this.words = words;
		this.folder = Files.createTempDirectory("artifacts");
	}

	@PostMapping("/builds/{id}/artifacts")
	ModelAndView start(@PathVariable int id, @RequestParam String name) {
		UUID key = UUID.randomUUID();
		this.tickets.put(key, new Ticket(id, name, this.folder.resolve(key + ".zip")));
		return new ModelAndView("build :: download").addObject("ticket", key);
	}

	@GetMapping(path = "/downloads/{key}/progress", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
	@ResponseBody
	Flux<ServerSentEvent<String>> progress(@PathVariable UUID key) {
		Ticket ticket = ticket(key);
		return Flux.create((sink) -> {
			Download download = Download.to(ticket.file())
				.replacing()
				.progress((bytes, length) -> sink.next(event("progress", bar(bytes, length))));
			sink.onDispose(this.ado.builds()
				.artifacts()
				.downloadArtifact(ticket.build(), ticket.artifact(), download)
				.map((file) -> link(key, ticket, file))
				.onErrorResume((failure) -> {
					this.tickets.remove(key);
					return Mono.just(text("bad", "That did not work: " + failure.getMessage()));
				})
				.subscribe((html) -> sink.next(event("done", html)).complete()));
		}, OverflowStrategy.LATEST);
	}

	/** Once: the file is deleted when it has been sent. */
	@GetMapping("/downloads/{key}")
	ResponseEntity<Resource> file(@PathVariable UUID key) throws IOException {
		Ticket ticket = ticket(key);
		if (!Files.exists(ticket.file()) || !this.tickets.remove(key, ticket)) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		ContentDisposition attachment = ContentDisposition.attachment().filename(ticket.artifact() + ".zip").build();
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
			.contentType(MediaType.parseMediaType("application/zip"))
			.contentLength(Files.size(ticket.file()))
			.body(new InputStreamResource(Files.newInputStream(ticket.file(), StandardOpenOption.DELETE_ON_CLOSE)));
	}

	@Override
	public void destroy() throws IOException {
		FileSystemUtils.deleteRecursively(this.folder);
	}

	private Ticket ticket(UUID key) {
		Ticket ticket = this.tickets.get(key);
		if (ticket == null) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		return ticket;
	}

	private String bar(long bytes, long length) {
		String value = (length > 0) ? " max=\"" + length + "\" value=\"" + bytes + "\"" : "";
		return "<progress aria-label=\"Download\"" + value + "></progress> " + this.words.size(bytes);
	}

	private String link(UUID key, Ticket ticket, DownloadedFile file) {
		return "<a href=\"/downloads/" + key + "\" download>Save " + HtmlUtils.htmlEscape(ticket.artifact())
				+ ".zip</a> " + this.words.size(file.length());
	}

	private static String text(String tone, String text) {
		return "<span class=\"" + tone + "\">" + HtmlUtils.htmlEscape(text) + "</span>";
	}

	private static ServerSentEvent<String> event(String name, String html) {
		return ServerSentEvent.builder(html).event(name).build();
	}

	/** What is fetched, and where to. */
	private record Ticket(int build, String artifact, Path file) {
	}

}
