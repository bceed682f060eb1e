package dev.adoclient.sample;

import java.util.List;
import java.util.Map;

import org.springframework.web.servlet.ModelAndView;

import dev.adoclient.connection.AdoConnection;
import dev.adoclient.connection.AdoService;

/**
 * The one page, {@code templates/page.html}.
 */
final class Page {

	private Page() {
	}

	static ModelAndView of(AdoConnection connection, Overview... overviews) {
		return new ModelAndView("page",
				Map.of("project", connection.project().orElse("Azure DevOps"), "organization",
						connection.organization(), "url", connection.host(AdoService.CORE).orElseThrow(), "overviews",
						List.of(overviews)));
	}

}
