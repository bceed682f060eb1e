package dev.adoclient.emulator.wiql;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A query as it was written: nothing of it has been looked up yet.
 *
 * @param columns the fields that it selects
 * @param where what it asks; null where it wants all
 * @param order what the rows are ordered by
 * @param asOf the time whose state it asks about, as a literal; null for now
 */
record WiqlQuery(List<Token> columns, @Nullable Condition where, List<Sort> order, @Nullable Token asOf) {

	/** One field of the order. */
	record Sort(Token field, boolean descending) {
	}

}
