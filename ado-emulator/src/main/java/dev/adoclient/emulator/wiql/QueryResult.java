package dev.adoclient.emulator.wiql;

import java.time.Instant;
import java.util.List;

import dev.adoclient.emulator.workitem.Field;

/**
 * The rows of a query.
 *
 * @param asOf the time whose state was asked about
 * @param columns the fields that were selected
 * @param sortColumns what the rows are ordered by
 * @param ids the work items
 * @param total how many work items were found, also where fewer are wanted
 */
public record QueryResult(Instant asOf, List<Field> columns, List<SortColumn> sortColumns, List<Integer> ids,
		int total) {

	/** Copies what is handed in. */
	public QueryResult {
		columns = List.copyOf(columns);
		sortColumns = List.copyOf(sortColumns);
		ids = List.copyOf(ids);
	}

	/**
	 * A field of the order.
	 *
	 * @param field the field
	 * @param descending whether the greatest comes first
	 */
	public record SortColumn(Field field, boolean descending) {
	}

}
