package dev.adoclient.emulator.wiql;

import java.util.List;

/** What a query asks of a work item. */
sealed interface Condition {

	/** All of them hold. */
	record All(List<Condition> conditions) implements Condition {
	}

	/** At least one of them holds. */
	record Any(List<Condition> conditions) implements Condition {
	}

	/** It does not hold. */
	record Not(Condition condition) implements Condition {
	}

	/** A field is compared with one value, or with several of which one is enough. */
	record Comparison(Token field, Operator operator, List<Operand> operands) implements Condition {
	}

	/** How a field is compared. */
	enum Operator {

		EQUAL("="), NOT_EQUAL("<>"), LESS("<"), GREATER(">"), AT_MOST("<="), AT_LEAST(">="), IN("in"),
		CONTAINS("contains"), CONTAINS_WORDS("contains words"), UNDER("under");

		private final String text;

		Operator(String text) {
			this.text = text;
		}

		String text() {
			return this.text;
		}

	}

	/**
	 * What a field is compared with.
	 *
	 * @param token the literal, macro or field
	 * @param days what is added to a macro of days
	 */
	record Operand(Token token, int days) {
	}

}
