package dev.adoclient.paging;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import reactor.core.CoreSubscriber;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The items of a list that arrives in pages. Each subscription starts at the first page,
 * fetches a page when its items are asked for, and looks ahead by one page. Safe to share
 * between threads.
 *
 * @param <T> the type of the items
 */
public final class PagedFlux<T> extends Flux<T> {

	private final Function<@Nullable String, Mono<Page<T>>> fetch;

	private final Function<@Nullable String, Flux<Page<T>>> fetchAll;

	private final @Nullable Supplier<PagedFlux<T>> reading;

	private PagedFlux(Function<@Nullable String, Mono<Page<T>>> fetch,
			Function<@Nullable String, Flux<Page<T>>> fetchAll, @Nullable Supplier<PagedFlux<T>> reading) {
		this.fetch = fetch;
		this.fetchAll = fetchAll;
		this.reading = reading;
	}

	/**
	 * Returns a list whose pages name the next one.
	 * @param <T> the type of the items
	 * @param fetch gives the page of a token, the first one for {@code null}
	 */
	public static <T> PagedFlux<T> of(Function<@Nullable String, Mono<Page<T>>> fetch) {
		return new PagedFlux<>(fetch, (token) -> fetch.apply(token).expand((page) -> {
			String next = page.nextToken();
			return (next != null) ? fetch.apply(next) : Mono.empty();
		}), null);
	}

	/**
	 * Returns a list whose pages are known beforehand: they are fetched side by side, and
	 * answered in order.
	 * @param <T> the type of the items
	 * @param pages how many pages there are; their tokens are their numbers, from 0
	 * @param sideBySide how many are fetched at once
	 * @param fetch gives the items of a page
	 */
	public static <T> PagedFlux<T> ofChunks(int pages, int sideBySide, IntFunction<Mono<List<T>>> fetch) {
		IntFunction<Mono<Page<T>>> page = (number) -> fetch.apply(number)
			.map((items) -> new Page<>(items, (number + 1 < pages) ? Integer.toString(number + 1) : null));
		return new PagedFlux<>(
				(token) -> (pages > 0) ? page.apply(number(token, pages)) : Mono.just(new Page<>(List.of(), null)),
				(token) -> Flux.range(number(token, pages), pages - number(token, pages))
					.flatMapSequential(page::apply, sideBySide, 1),
				null);
	}

	/**
	 * Returns a list that is only known when something else was asked, which each
	 * subscription and each {@link #page(String)} asks anew.
	 * @param <T> the type of the items
	 */
	public static <T> PagedFlux<T> from(Mono<PagedFlux<T>> list) {
		return new PagedFlux<>((token) -> list.flatMap((known) -> known.page(token)),
				(token) -> list.flatMapMany((known) -> known.pages(token)), () -> from(list.cache()));
	}

	/**
	 * Returns the list for one reading, page after page, by {@link #page(String)}: what
	 * has to be asked before the first page, such as a query, is then asked once.
	 */
	public PagedFlux<T> reading() {
		return (this.reading != null) ? this.reading.get() : this;
	}

	/**
	 * Returns one page: the first one for {@code null}, the one of the token otherwise.
	 */
	public Mono<Page<T>> page(@Nullable String token) {
		return this.fetch.apply(token);
	}

	/**
	 * Returns all pages from the first one on, looking ahead by one page.
	 */
	public Flux<Page<T>> pages() {
		return pages(null);
	}

	/**
	 * Returns all pages from the one of the token on, looking ahead by one page.
	 */
	public Flux<Page<T>> pages(@Nullable String token) {
		return this.fetchAll.apply(token);
	}

	/**
	 * Returns the list with each item mapped.
	 * @param <R> the type of the mapped items
	 */
	public <R> PagedFlux<R> mapItems(Function<? super T, ? extends R> mapper) {
		Function<Page<T>, Page<R>> mapped = (page) -> new Page<>(page.items().stream().<R>map(mapper).toList(),
				page.nextToken());
		return new PagedFlux<>((token) -> page(token).map(mapped), (token) -> pages(token).map(mapped),
				(this.reading != null) ? () -> reading().mapItems(mapper) : null);
	}

	@Override
	public void subscribe(CoreSubscriber<? super T> subscriber) {
		// The look-ahead is in pages(): a prefetch here would add a page to it.
		pages().concatMapIterable(Page::items, 1).subscribe(subscriber);
	}

	private static int number(@Nullable String token, int pages) {
		if (token == null) {
			return 0;
		}
		if (!token.matches("\\d{1,9}") || Integer.parseInt(token) >= pages) {
			throw new IllegalArgumentException("'%s' is not a token of this list".formatted(token));
		}
		return Integer.parseInt(token);
	}

}
