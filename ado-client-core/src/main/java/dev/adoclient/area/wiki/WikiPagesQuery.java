package dev.adoclient.area.wiki;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoBody;

/**
 * How the pages of a wiki are listed.
 */
public final class WikiPagesQuery extends AdoBody<WikiPagesQuery> {

	private static final int PAGE = 100;

	private WikiPagesQuery(ObjectNode json) {
		super(json);
	}

	/**
	 * Returns the query for all pages, a hundred at a time, without their views.
	 */
	public static WikiPagesQuery all() {
		return new WikiPagesQuery(JsonNodeFactory.instance.objectNode()).pageSize(PAGE);
	}

	/**
	 * So many at a time; 100, which is the most, unless set.
	 */
	public WikiPagesQuery pageSize(int pages) {
		return property("top", pages);
	}

	/**
	 * Each page with how often it was viewed in these days, today included; 30 at most.
	 */
	public WikiPagesQuery pageViewsForDays(int days) {
		return property("pageViewsForDays", days);
	}

	/**
	 * Returns the query for the pages behind a token.
	 */
	WikiPagesQuery from(@Nullable String token) {
		return (token != null) ? property("continuationToken", token) : this;
	}

	@Override
	protected WikiPagesQuery with(ObjectNode json) {
		return new WikiPagesQuery(json);
	}

}
