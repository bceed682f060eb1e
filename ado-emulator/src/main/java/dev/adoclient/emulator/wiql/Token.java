package dev.adoclient.emulator.wiql;

/**
 * A word of a query.
 *
 * @param kind what it is
 * @param text what it says, without brackets and quotes
 * @param source how it was written
 */
record Token(Kind kind, String text, String source) {

	enum Kind {

		WORD, FIELD, TEXT, NUMBER, MACRO, SYMBOL, END

	}

	boolean is(String keyword) {
		return (this.kind == Kind.WORD || this.kind == Kind.SYMBOL) && this.text.equalsIgnoreCase(keyword);
	}

}
