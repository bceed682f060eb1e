package dev.adoclient.codegen;

import javax.lang.model.element.Element;

/**
 * Something that has no blocking form, at the element where the compiler shall say so.
 */
final class NotMapped extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient Element element;

	NotMapped(Element element, String message) {
		super(message);
		this.element = element;
	}

	Element element() {
		return this.element;
	}

}
