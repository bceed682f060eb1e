package dev.adoclient.codegen.types;

/**
 * Why types cannot be made from the facts: what is wrong and where it is put right.
 */
final class NotGenerated extends RuntimeException {

	private static final long serialVersionUID = 1L;

	NotGenerated(String message) {
		super(message);
	}

}
