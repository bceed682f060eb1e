package dev.adoclient.http;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.http.HttpHeaders;
import org.springframework.util.StringUtils;

import dev.adoclient.error.AdoProtocolException;
import dev.adoclient.model.AdoBody;
import dev.adoclient.paging.Page;

/**
 * How a list is cut into pages: what asks for a page, and what tells the next one. Ids in
 * chunks are {@link dev.adoclient.paging.PagedFlux#ofChunks}.
 */
public final class Paging {

	private static final String TOKEN_PARAMETER = "continuationToken";

	private static final String TOKEN_HEADER = "X-MS-ContinuationToken";

	private static final String SKIP_PARAMETER = "$skip";

	private static final String CHANGES = "changes";

	private final UnaryOperator<JsonNode> items;

	private final Asking asking;

	private final NextToken next;

	private Paging(UnaryOperator<JsonNode> items, String parameter, NextToken next) {
		this(items, (call, token) -> call.parameter(parameter, token), next);
	}

	private Paging(UnaryOperator<JsonNode> items, Asking asking, NextToken next) {
		this.items = items;
		this.asking = asking;
		this.next = next;
	}

	/**
	 * Returns the way of a header, {@code X-MS-ContinuationToken}. A list that is not cut
	 * today is asked for in this way too: it is complete when the header is missing.
	 */
	public static Paging byContinuationHeader() {
		return new Paging(required("value"), TOKEN_PARAMETER, Paging::tokenInHeader);
	}

	/**
	 * Returns the way of two headers: {@code X-MS-ContinuationToken} names the next page,
	 * and the request for it says so in a header too.
	 * @param header the header of the request
	 */
	public static Paging byRequestHeader(String header) {
		return new Paging(required("value"), (call, token) -> (token != null) ? call.header(header, token) : call,
				Paging::tokenInHeader);
	}

	/**
	 * Returns the way of a header, {@code X-MS-ContinuationToken}, where the body of the
	 * next request holds its value.
	 * @param body the body that asks for the page of a token, the first one for
	 * {@code null}
	 */
	public static Paging byRequestBody(Function<@Nullable String, ? extends AdoBody<?>> body) {
		return new Paging(required("value"), (call, token) -> call.body(body.apply(token)), Paging::tokenInHeader);
	}

	/**
	 * Returns the way of a token in the body, good while {@code hasMore} is true. The
	 * page may stand in {@code value}, and lacks the items where there are none.
	 * @param items the property that holds the items
	 */
	public static Paging byContinuationBody(String items) {
		return new Paging((json) -> JsonShapes.listIfPresent(JsonShapes.unwrapped(json), items), TOKEN_PARAMETER,
				(token, size, json, headers) -> {
					JsonNode page = JsonShapes.unwrapped(json);
					String next = page.path(TOKEN_PARAMETER).asString("");
					return (page.path("hasMore").asBoolean(false) && !next.isEmpty()) ? next : null;
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
		return new Paging(required(items), parameter, (token, size, json, headers) -> {
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
		return bySkip(SKIP_PARAMETER, pageSize);
	}

	/**
	 * Returns the way of {@link #bySkip(int)} where the parameter has another name.
	 * @param parameter the name, such as {@code searchCriteria.$skip}
	 */
	public static Paging bySkip(String parameter, int pageSize) {
		return bySkip(required("value"), parameter, pageSize);
	}

	/**
	 * Returns the way of {@link #bySkip(int)} for the changes of a commit, which are
	 * missing where there are none.
	 */
	public static Paging byChanges(String parameter, int pageSize) {
		return bySkip(optional(CHANGES), parameter, pageSize);
	}

	/**
	 * Returns the way of {@code $skip} for the changes between two versions: it ends
	 * where the answer says {@code allChangesIncluded}, and with a page that is not full
	 * where the answer does not say whether all are.
	 * @param pageSize what {@code $top} is set to
	 */
	public static Paging byAllChangesIncluded(int pageSize) {
		return new Paging(optional(CHANGES), offsetIn(SKIP_PARAMETER), (token, size, json, headers) -> {
			boolean complete = json.path("allChangesIncluded").asBoolean(size < pageSize) || size == 0;
			return complete ? null : Integer.toString(offset(token) + size);
		});
	}

	/**
	 * Returns the way of {@code $skip}, for which the answer says {@code nextSkip}; it is
	 * 0 at the end.
	 * @param items the property that holds the items
	 */
	public static Paging byNextSkip(String items) {
		return new Paging(required(items), offsetIn(SKIP_PARAMETER), (token, size, json, headers) -> {
			int next = json.path("nextSkip").asInt(0);
			return (next > 0) ? Integer.toString(next) : null;
		});
	}

	/**
	 * Returns this way for a list that holds {@code null} for what does not exist: it is
	 * left out.
	 */
	public Paging leavingOutNulls() {
		return new Paging((json) -> JsonShapes.withoutNulls(this.items.apply(json)), this.asking, this.next);
	}

	private static Paging bySkip(UnaryOperator<JsonNode> items, String parameter, int pageSize) {
		return new Paging(items, offsetIn(parameter),
				(token, size, json, headers) -> (size < pageSize) ? null : Integer.toString(offset(token) + size));
	}

	<T> Mono<Page<T>> fetch(Call call, @Nullable String token, Function<ObjectNode, T> type) {
		return this.asking.of(call, token).<Page<T>>exchange((json, headers) -> {
			List<T> page = new ArrayList<>();
			this.items.apply(json).forEach((item) -> page.add(type.apply(JsonShapes.object(item))));
			return new Page<>(page, this.next.of(token, page.size(), json, headers));
		}).map((answer) -> checked(call, token, answer.value()));
	}

	/**
	 * A page without JSON is not the last one: who took it for that would lose the rest.
	 * A service that names the page it has just sent would be asked for ever.
	 */
	private static <T> Page<T> checked(Call call, @Nullable String token, @Nullable Page<T> page) {
		if (page == null) {
			throw new AdoProtocolException(
					call.failure("The service sent a page of the list without JSON, which does not say whether "
							+ "there are more."),
					null);
		}
		if (page.nextToken() != null && page.nextToken().equals(token)) {
			throw endless(call);
		}
		return page;
	}

	/**
	 * Returns the failure of a list whose pages name each other in a circle.
	 */
	static AdoProtocolException endless(Call call) {
		return new AdoProtocolException(
				call.failure("The service names a page again that it has sent already; the list would never end."),
				null);
	}

	private static UnaryOperator<JsonNode> required(String items) {
		return (json) -> JsonShapes.list(json, items);
	}

	private static UnaryOperator<JsonNode> optional(String items) {
		return (json) -> JsonShapes.listIfPresent(json, items);
	}

	private static Asking offsetIn(String parameter) {
		return (call, token) -> {
			// A token that is no number is refused before anything is sent.
			offset(token);
			return call.parameter(parameter, token);
		};
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
	 * Tells how the page of a token is asked for.
	 */
	@FunctionalInterface
	private interface Asking {

		Call of(Call call, @Nullable String token);

	}

	/**
	 * Tells the token of the next page.
	 */
	@FunctionalInterface
	private interface NextToken {

		@Nullable String of(@Nullable String token, int size, JsonNode json, HttpHeaders headers);

	}

}
