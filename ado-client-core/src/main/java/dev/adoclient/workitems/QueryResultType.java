package dev.adoclient.workitems;

import dev.adoclient.model.Code;

/**
 * What the rows of the result of a query are.
 *
 * @param value the value on the wire
 */
public record QueryResultType(String value) implements Code {

	public static final QueryResultType WORK_ITEM = new QueryResultType("workItem");

	public static final QueryResultType WORK_ITEM_LINK = new QueryResultType("workItemLink");

}
