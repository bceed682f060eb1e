package dev.adoclient.codegen;

import java.util.Optional;

import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;

/**
 * The Javadoc of an async declaration as its twin says it.
 */
record JavadocText(Elements elements) {

	Optional<String> of(Element element, boolean returnsNothing) {
		String comment = this.elements.getDocComment(element);
		if (comment == null || comment.isBlank()) {
			return Optional.empty();
		}
		return Optional.of(comment.replaceAll("(?m)^ ", "").strip());
	}

}
