package dev.adoclient.area.workitems;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Writes queries in the Work Item Query Language, with every value quoted as it must be:
 * <pre class="code">
 * String query = Wiql.where(WiqlCondition.of(SystemFields.TITLE, "CONTAINS", "Dana's"),
 * 		WiqlCondition.of(SystemFields.STATE, "=", "Active"));
 * </pre> The service takes 32,000 characters at the most.
 *
 * @see <a href=
 * "https://learn.microsoft.com/azure/devops/boards/queries/wiql-syntax">Syntax</a>
 */
public final class Wiql {

	private Wiql() {
	}

	/**
	 * Returns the text as a value of a query: in apostrophes, with its own ones doubled.
	 */
	public static String quote(String text) {
		return "'" + text.replace("'", "''") + "'";
	}

	/**
	 * Returns the query for the work items that meet all conditions, in the order of
	 * their ids; for all work items without a condition. Behind it an order may be
	 * written: {@code + " ORDER BY [System.ChangedDate] DESC"}.
	 */
	public static String where(WiqlCondition... conditions) {
		String all = Arrays.stream(conditions).map(WiqlCondition::operand).collect(Collectors.joining(" AND "));
		return "SELECT [System.Id] FROM WorkItems" + (all.isEmpty() ? "" : " WHERE " + all);
	}

}
