package dev.adoclient.paging;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import reactor.core.CoreSubscriber;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import dev.adoclient.error.AdoFailure;
import dev.adoclient.error.AdoProtocolException;

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

	private final Supplier<Function<@Nullable String, Mono<Page<T>>>> walks;

	private PagedFlux(Function<@Nullable String, Mono<Page<T>>> fetch,
			Function<@Nullable String, Flux<Page<T>>> fetchAll,
			Supplier<Function<@Nullable String, Mono<Page<T>>>> walks) {
		this.fetch = fetch;
		this.fetchAll = fetchAll;
		this.walks = walks;
	}

	/**
	 * Returns a list whose pages name the next one. Pages that name each other in a
	 * circle are an {@link AdoProtocolException}.
	 * @param <T> the type of the items
	 * @param fetch gives the page of a token, the first one for {@code null}
	 */
	public static <T> PagedFlux<T> of(Function<@Nullable String, Mono<Page<T>>> fetch) {
		return of(fetch, PagedFlux::circle);
	}

	/**
	 * Returns a list whose pages name the next one.
	 * @param <T> the type of the items
	 * @param fetch gives the page of a token, the first one for {@code null}
	 * @param endless the failure of a list whose pages name each other in a circle
	 */
	public static <T> PagedFlux<T> of(Function<@Nullable String, Mono<Page<T>>> fetch,
			Supplier<? extends RuntimeException> endless) {
		return new PagedFlux<>(fetch, (first) -> Flux.defer(() -> {
			Function<@Nullable String, Mono<Page<T>>> walk = walk(fetch, endless);
			return walk.apply(first).expand((page) -> {
				String next = page.nextToken();
				return (next != null) ? walk.apply(next) : Mono.empty();
			});
		}), () -> walk(fetch, endless));
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
		Function<@Nullable String, Mono<Page<T>>> byNumber = (token) -> (pages > 0) ? page.apply(number(token, pages))
				: Mono.just(new Page<>(List.of(), null));
		return new PagedFlux<>(byNumber, (token) -> Flux.range(number(token, pages), pages - number(token, pages))
			.flatMapSequential(page::apply, sideBySide, 1), () -> byNumber);
	}

	/**
	 * Returns a list that is only known when something else was asked, such as a query.
	 * Each subscription, each walk and each {@link #page(String)} asks it anew.
	 * @param <T> the type of the items
	 */
	public static <T> PagedFlux<T> from(Mono<PagedFlux<T>> list) {
		return new PagedFlux<>((token) -> list.flatMap((known) -> known.page(token)),
				(token) -> list.flatMapMany((known) -> known.pages(token)), () -> {
					Mono<Function<@Nullable String, Mono<Page<T>>>> walk = list.map(PagedFlux::walk).cache();
					return (token) -> walk.flatMap((known) -> known.apply(token));
				});
	}

	/**
	 * Returns one page: the first one for {@code null}, the one of the token otherwise.
	 */
	public Mono<Page<T>> page(@Nullable String token) {
		return this.fetch.apply(token);
	}

	/**
	 * Returns what gives the pages of one walk through the list, which follow each other,
	 * and fails when they go round in a circle. What has to be asked before the first
	 * page, such as a query, is asked once.
	 */
	public Function<@Nullable String, Mono<Page<T>>> walk() {
		return this.walks.get();
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
		return new PagedFlux<>((token) -> page(token).map(mapped), (token) -> pages(token).map(mapped), () -> {
			Function<@Nullable String, Mono<Page<T>>> walk = walk();
			return (token) -> walk.apply(token).map(mapped);
		});
	}

	@Override
	public void subscribe(CoreSubscriber<? super T> subscriber) {
		// The look-ahead is in pages(): a prefetch here would add a page to it.
		pages().concatMapIterable(Page::items, 1).subscribe(subscriber);
	}

	private static <T> Function<@Nullable String, Mono<Page<T>>> walk(Function<@Nullable String, Mono<Page<T>>> fetch,
			Supplier<? extends RuntimeException> endless) {
		CircleDetector tokens = new CircleDetector();
		return (token) -> fetch.apply(token).doOnNext((page) -> {
			String next = page.nextToken();
			if (next != null && tokens.isCircle(next)) {
				throw endless.get();
			}
		});
	}

	private static AdoProtocolException circle() {
		return new AdoProtocolException(
				AdoFailure.of(null, "The pages of the list name each other in a circle; it would never end."), null);
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
