package dev.adoclient.blocking;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.jspecify.annotations.Nullable;

import dev.adoclient.paging.Page;
import dev.adoclient.paging.PagedFlux;

/**
 * The items of a list that arrives in pages. Each iteration starts at the first page and
 * waits once a page, when its first item is asked for; between pages it holds no
 * connection, so that stopping early needs no clean-up. Safe to share between threads; an
 * iterator is not.
 *
 * @param <T> the type of the items
 */
public final class Paged<T> implements Iterable<T> {

	private final PagedFlux<T> pages;

	private final String name;

	private final long limit;

	private Paged(PagedFlux<T> pages, String name, long limit) {
		this.pages = pages;
		this.name = name;
		this.limit = limit;
	}

	/**
	 * Returns the blocking form of the list.
	 * @param <T> the type of the items
	 * @param pages the list
	 * @param name the asynchronous operation, for errors
	 */
	public static <T> Paged<T> of(PagedFlux<T> pages, String name) {
		return new Paged<>(pages, name, Long.MAX_VALUE);
	}

	/**
	 * Returns the list cut after so many items; pages beyond them are not fetched.
	 * @param items how many items at the most, {@code 0} or more
	 */
	public Paged<T> limit(long items) {
		if (items < 0) {
			throw new IllegalArgumentException("The limit of a list is 0 or more, not " + items);
		}
		return new Paged<>(this.pages, this.name, Math.min(items, this.limit));
	}

	/**
	 * Returns one page as the service cuts it: the first one for {@code null}, the one of
	 * the token otherwise.
	 */
	public Page<T> page(@Nullable String token) {
		return Await.value(this.pages.page(token), this.name);
	}

	/**
	 * Returns the list with each item mapped.
	 * @param <R> the type of the mapped items
	 */
	public <R> Paged<R> map(Function<? super T, ? extends R> mapper) {
		return new Paged<>(this.pages.mapItems(mapper), this.name, this.limit);
	}

	/**
	 * Returns the items as a sequential stream, fetched as it asks for them.
	 */
	public Stream<T> stream() {
		return StreamSupport
			.stream(Spliterators.spliteratorUnknownSize(iterator(), Spliterator.ORDERED | Spliterator.NONNULL), false);
	}

	/**
	 * Returns all items; they are held in memory at once.
	 */
	public List<T> toList() {
		List<T> items = new ArrayList<>();
		forEach(items::add);
		return Collections.unmodifiableList(items);
	}

	@Override
	public Iterator<T> iterator() {
		return new Items();
	}

	private final class Items implements Iterator<T> {

		private final PagedFlux<T> pages = Paged.this.pages.reading();

		private Iterator<T> page = Collections.emptyIterator();

		private @Nullable String nextToken;

		private boolean last;

		private long left = Paged.this.limit;

		@Override
		public boolean hasNext() {
			while (this.left > 0 && !this.page.hasNext() && !this.last) {
				Page<T> fetched = Await.value(this.pages.page(this.nextToken), Paged.this.name);
				this.page = fetched.items().iterator();
				this.nextToken = fetched.nextToken();
				this.last = (this.nextToken == null);
			}
			return this.left > 0 && this.page.hasNext();
		}

		@Override
		public T next() {
			if (!hasNext()) {
				throw new NoSuchElementException("The list has no more items");
			}
			this.left--;
			return this.page.next();
		}

	}

}
