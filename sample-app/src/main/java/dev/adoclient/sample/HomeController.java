package dev.adoclient.sample;

import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

import dev.adoclient.AdoClient;

/**
 * The same through both clients, side by side.
 */
@Controller
class HomeController {

	private final AdoClient ado;

	private final BlockingController blocking;

	private final AsyncController async;

	HomeController(AdoClient ado, BlockingController blocking, AsyncController async) {
		this.ado = ado;
		this.blocking = blocking;
		this.async = async;
	}

	@GetMapping("/")
	Mono<ModelAndView> page() {
		Mono<Overview> blocking = Mono.fromCallable(this.blocking::overview).subscribeOn(Schedulers.boundedElastic());
		return Mono.zip(blocking, this.async.overview())
			.map((both) -> Page.of(this.ado.connection(), both.getT1(), both.getT2()));
	}

}
