package dev.adoclient.sample;

import java.time.Duration;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

import dev.adoclient.AdoClient;

/**
 * The page, its parts, and the stream that tells which of them is no longer right.
 */
@Controller
class DashboardController {

	private static final Duration HEARTBEAT = Duration.ofSeconds(15);

	private final AdoClient ado;

	private final Live live;

	DashboardController(AdoClient ado, Live live) {
		this.ado = ado;
		this.live = live;
	}

	@GetMapping("/")
	Mono<ModelAndView> page() {
		return view("dashboard");
	}

	@GetMapping("/panels/{panel:red|trend|access|builds|pulls|work|activity}")
	Mono<ModelAndView> panel(@PathVariable String panel) {
		return view("panels :: " + panel);
	}

	/**
	 * Goes on where a browser was: it sends the id of the last event it has seen when it
	 * connects again, and the page has the id that it was made at.
	 */
	@GetMapping(path = "/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
	@ResponseBody
	Flux<ServerSentEvent<String>> events(@RequestHeader(name = "Last-Event-ID", required = false) Long seen,
			@RequestParam long after) {
		Flux<ServerSentEvent<String>> beats = Flux.interval(Duration.ZERO, HEARTBEAT)
			.map((beat) -> ServerSentEvent.<String>builder().comment("alive").retry(Duration.ofSeconds(2)).build());
		return this.live.after((seen != null) ? seen : after)
			.map((event) -> ServerSentEvent.builder(event.text())
				.id(String.valueOf(event.id()))
				.event(event.panel())
				.build())
			.mergeWith(beats)
			.takeUntilOther(this.live.end());
	}

	private Mono<ModelAndView> view(String name) {
		long lastId = this.live.lastId();
		return this.live.now()
			.map((snapshot) -> new ModelAndView(name).addObject("snapshot", snapshot)
				.addObject("lastId", lastId)
				.addObject("activity", this.live.latest())
				.addObject("limits", this.ado.rateLimits()));
	}

}
