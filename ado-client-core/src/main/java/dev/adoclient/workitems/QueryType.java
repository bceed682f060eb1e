package dev.adoclient.workitems;

import dev.adoclient.model.Code;

/**
 * The shape of the result of a query.
 *
 * @param value the value on the wire
 */
public record QueryType(String value) implements Code {

	public static final QueryType FLAT = new QueryType("flat");

	public static final QueryType TREE = new QueryType("tree");

	public static final QueryType ONE_HOP = new QueryType("oneHop");

}
