package dev.adoclient.http;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.http.HttpHeaders;
import org.springframework.util.StringUtils;

import dev.adoclient.error.AdoFailure;
import dev.adoclient.error.AdoProtocolException;
import dev.adoclient.paging.Page;

/**
 * How a list is cut into pages: what asks for a page, and what tells the next one. Ids in
 * chunks, the fifth way, are {@link dev.adoclient.paging.PagedFlux#ofChunks}.
 */
public final class Paging {

	private static final String TOKEN_PARAMETER = "continuationToken";

	private static final String TOKEN_HEADER = "X-MS-ContinuationToken";

	private static final String SKIP_PARAMETER = "$skip";

	private final String items;

	private final String parameter;

	private final boolean sentAsHeader;

	private final NextToken next;

	private Paging(String items, String parameter, NextToken next) {
		this(items, parameter, false, next);
	}

	private Paging(String items, String parameter, boolean sentAsHeader, NextToken next) {
		this.items = items;
		this.parameter = parameter;
		this.sentAsHeader = sentAsHeader;
		this.next = next;
	}

	/**
	 * Returns the way of a header, {@code X-MS-ContinuationToken}. A list that is not cut
	 * today is asked for in this way too: it is complete when the header is missing.
	 */
	public static Paging byContinuationHeader() {
		return new Paging("value", TOKEN_PARAMETER, Paging::tokenInHeader);
	}

	/**
	 * Returns the way of two headers: {@code X-MS-ContinuationToken} names the next page,
	 * and the request for it says so in a header too.
	 * @param header the header of the request
	 */
	public static Paging byRequestHeader(String header) {
		return new Paging("value", header, true, Paging::tokenInHeader);
	}

	/**
	 * Returns the way of a token in the body, good while {@code hasMore} is true.
	 * @param items the property that holds the items
	 */
	public static Paging byContinuationBody(String items) {
		return new Paging(items, TOKEN_PARAMETER, (token, size, json, headers) -> {
			String next = json.path(TOKEN_PARAMETER).asString("");
			return (json.path("hasMore").asBoolean(false) && !next.isEmpty()) ? next : null;
		});
	}

	/**
	 * Returns the way of a property of the body that names the next page. The list ends
	 * where it is absent, null, empty or 0.
	 * @param items the property that holds the items
	 * @param property the property that names the next page
	 * @param parameter the parameter of the query that asks for it
	 */
	public static Paging byProperty(String items, String property, String parameter) {
		return new Paging(items, parameter, (token, size, json, headers) -> {
			String next = json.path(property).asString("");
			return (next.isEmpty() || next.equals("0")) ? null : next;
		});
	}

	/**
	 * Returns the way of {@code $skip}, which ends with a page that is not full. The list
	 * may change meanwhile: an item can then come twice or not at all.
	 * @param pageSize what {@code $top} is set to
	 */
	public static Paging bySkip(int pageSize) {
		return new Paging("value", SKIP_PARAMETER,
				(token, size, json, headers) -> (size < pageSize) ? null : Integer.toString(offset(token) + size));
	}

	/**
	 * Returns the way of {@code $skip}, which ends where the answer says
	 * {@code allChangesIncluded}.
	 * @param items the property that holds the items
	 */
	public static Paging byAllChangesIncluded(String items) {
		return new Paging(items, SKIP_PARAMETER, (token, size, json, headers) -> {
			boolean complete = json.path("allChangesIncluded").asBoolean(false) || size == 0;
			return complete ? null : Integer.toString(offset(token) + size);
		});
	}

	<T> Mono<Page<T>> fetch(Call call, @Nullable String token, Function<ObjectNode, T> type) {
		if (this.parameter.equals(SKIP_PARAMETER)) {
			offset(token);
		}
		return asking(call, token).<Page<T>>exchange((json, headers) -> {
			List<T> page = new ArrayList<>();
			JsonShapes.list(json, this.items).forEach((item) -> page.add(type.apply(JsonShapes.object(item))));
			return new Page<>(page, this.next.of(token, page.size(), json, headers));
		}).map((answer) -> checked(call, token, answer.value()));
	}

	/**
	 * A service that names the page it has just sent would be asked for ever.
	 */
	private static <T> Page<T> checked(Call call, @Nullable String token, @Nullable Page<T> page) {
		if (page == null) {
			return new Page<>(List.of(), null);
		}
		if (page.nextToken() != null && page.nextToken().equals(token)) {
			throw new AdoProtocolException(AdoFailure.of(call.line(),
					"The service names the same page again as the next one; the list would never end."), null);
		}
		return page;
	}

	private Call asking(Call call, @Nullable String token) {
		if (this.sentAsHeader) {
			return (token != null) ? call.header(this.parameter, token) : call;
		}
		return call.parameter(this.parameter, token);
	}

	private static @Nullable String tokenInHeader(@Nullable String token, int size, JsonNode json,
			HttpHeaders headers) {
		String next = headers.getFirst(TOKEN_HEADER);
		return StringUtils.hasText(next) ? next : null;
	}

	private static int offset(@Nullable String token) {
		if (token == null) {
			return 0;
		}
		if (!token.matches("\\d{1,9}")) {
			throw new IllegalArgumentException("'%s' is not a token of this list".formatted(token));
		}
		return Integer.parseInt(token);
	}

	/**
	 * Tells the token of the next page.
	 */
	@FunctionalInterface
	private interface NextToken {

		@Nullable String of(@Nullable String token, int size, JsonNode json, HttpHeaders headers);

	}

}
