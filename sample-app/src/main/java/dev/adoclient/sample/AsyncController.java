package dev.adoclient.sample;

import java.util.List;

import reactor.core.publisher.Mono;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

import dev.adoclient.AdoAsyncClient;

/**
 * Builds and work items through the asynchronous client: no thread waits.
 */
@Controller
class AsyncController {

	private final AdoAsyncClient ado;

	AsyncController(AdoAsyncClient ado) {
		this.ado = ado;
	}

	@GetMapping("/async")
	Mono<ModelAndView> page() {
		return overview().map((overview) -> Page.of(this.ado.connection(), overview));
	}

	Mono<Overview> overview() {
		return Mono.defer(() -> this.ado.builds().getBuild(1))
			.map((build) -> new Overview("AdoAsyncClient", List.of(BuildRow.of(build)), null))
			.onErrorResume((failure) -> Mono.just(Overview.failed("AdoAsyncClient", failure)));
	}

}
