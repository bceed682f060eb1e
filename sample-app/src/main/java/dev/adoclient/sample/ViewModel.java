package dev.adoclient.sample;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

import dev.adoclient.AdoClient;
import dev.adoclient.connection.AdoConnection;

/**
 * What every page needs.
 */
@ControllerAdvice
class ViewModel {

	private final AdoClient ado;

	private final Words words;

	private final Links links;

	ViewModel(AdoClient ado, Words words, Links links) {
		this.ado = ado;
		this.words = words;
		this.links = links;
	}

	@ModelAttribute("connection")
	AdoConnection connection() {
		return this.ado.connection();
	}

	@ModelAttribute("words")
	Words words() {
		return this.words;
	}

	@ModelAttribute("links")
	Links links() {
		return this.links;
	}

}
