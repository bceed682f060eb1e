package dev.adoclient.builds;

import dev.adoclient.model.Code;

/**
 * Whether a list holds deleted builds.
 *
 * @param value the value on the wire
 */
public record QueryDeletedOption(String value) implements Code {

	public static final QueryDeletedOption EXCLUDE_DELETED = new QueryDeletedOption("excludeDeleted");

	public static final QueryDeletedOption INCLUDE_DELETED = new QueryDeletedOption("includeDeleted");

	public static final QueryDeletedOption ONLY_DELETED = new QueryDeletedOption("onlyDeleted");

}
