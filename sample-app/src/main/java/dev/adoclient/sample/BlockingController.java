package dev.adoclient.sample;

import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

import dev.adoclient.AdoClient;

/**
 * Builds and work items through the blocking client.
 */
@Controller
class BlockingController {

	private final AdoClient ado;

	BlockingController(AdoClient ado) {
		this.ado = ado;
	}

	@GetMapping("/blocking")
	ModelAndView page() {
		return Page.of(this.ado.connection(), overview());
	}

	Overview overview() {
		try {
			List<BuildRow> builds = List.of(BuildRow.of(this.ado.builds().getBuild(1)));
			return new Overview("AdoClient", builds, null);
		}
		catch (RuntimeException ex) {
			return Overview.failed("AdoClient", ex);
		}
	}

}
