package dev.adoclient.sample;

import java.util.List;
import java.util.Map;

import org.springframework.web.servlet.ModelAndView;

import dev.adoclient.connection.AdoConnection;

/**
 * The one page, {@code templates/page.html}.
 */
final class Page {

	private Page() {
	}

	static ModelAndView of(AdoConnection connection, Overview... overviews) {
		return new ModelAndView("page", Map.of("organization", connection.organization(), "project",
				connection.project().orElse("no project"), "overviews", List.of(overviews)));
	}

}
