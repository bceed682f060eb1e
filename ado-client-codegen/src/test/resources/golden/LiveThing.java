// Generated from LiveAsyncThing by ado-client-codegen. Generated, do not edit.
package example.live;

import dev.adoclient.blocking.Await;
import dev.adoclient.blocking.Paged;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A thing with everything that a signature can have.
 */
@Generated("dev.adoclient.codegen.BlockingClientProcessor")
@Deprecated
public class LiveThing<K extends @Nullable Object, V extends Comparable<V> & Serializable> implements AutoCloseable, Supplier<@Nullable String> {
	private final LiveAsyncThing<K, V> async;

	private final boolean owner;

	LiveThing(LiveAsyncThing<K, V> async, boolean owner) {
		this.async = async;
		this.owner = owner;
	}

	/**
	 * Returns the blocking twin of the client. Closing the twin leaves the client open.
	 */
	public static <K extends @Nullable Object, V extends Comparable<V> & Serializable> LiveThing<K, V> of(
			LiveAsyncThing<K, V> async) {
		return new LiveThing<K, V>(async, false);
	}

	private static <K extends @Nullable Object, V extends Comparable<V> & Serializable> LiveThing<K, V> owning(
			LiveAsyncThing<K, V> async) {
		return new LiveThing<K, V>(async, true);
	}

	public V read(K key) {
		return Await.value(this.async.read(key), "LiveAsyncThing.read");
	}

	public <T extends @Nullable Object> T plain(Map<String, @Nullable List<? extends T>> from,
			T fallback) {
		return this.async.<T>plain(from, fallback);
	}

	public <T> @Nullable T orNull(@Nullable T value) {
		return this.async.<T>orNull(value);
	}

	public LiveAsyncThing.Box<String>. @Nullable Lid[] lids(
			LiveAsyncThing.Box<@Nullable String>.Lid first) {
		return Await.value(this.async.lids(first), "LiveAsyncThing.lids");
	}

	public @LiveAsyncThing.Everywhere("answer") String everywhere(
			@LiveAsyncThing.Everywhere("argument") String argument,
			@LiveAsyncThing.Everywhere("array") String[] array) {
		return this.async.everywhere(argument, array);
	}

	@LiveAsyncThing.Everywhere("before a Mono")
	public String everywhere() {
		return Await.value(this.async.everywhere(), "LiveAsyncThing.everywhere");
	}

	public <T> T as(Class<T> type) {
		return Await.value(this.async.<T>as(type), "LiveAsyncThing.as");
	}

	public <T> Paged<LiveThing<T, String>> only() {
		return Paged.of(this.async.<T>only(), "LiveAsyncThing.only").map(LiveThing::of);
	}

	public LiveThing<K, V> self() {
		return LiveThing.of(this.async.self());
	}

	public LiveThing<String, Long> other() {
		return LiveThing.of(Await.value(this.async.other(), "LiveAsyncThing.other"));
	}

	public static <T> LiveThing<T, String> start(T first) {
		return LiveThing.owning(LiveAsyncThing.<T>start(first));
	}

	public Optional<List<@Nullable String>> names() {
		return Await.optional(this.async.names(), "LiveAsyncThing.names");
	}

	public @Nullable String name(@Nullable String name, String... others) {
		return this.async.name(name, others);
	}

	public Stream<@Nullable String[]> rows(@Nullable String @Nullable [] first, int[][] shape) {
		return Await.stream(this.async.rows(first, shape), "LiveAsyncThing.rows");
	}

	public void vary(@Nullable String @Nullable ... names) {
		this.async.vary(names);
	}

	public Map. @Nullable Entry<String, ? super @Nullable Integer> entry(Collection<?> any) {
		return this.async.entry(any);
	}

	public void mark(@LiveAsyncThing.Marked("$L \"quoted\"") int number) {
		Await.completion(this.async.mark(number), "LiveAsyncThing.mark");
	}

	@Deprecated(
			since = "2",
			forRemoval = true
	)
	@SuppressWarnings({
			"rawtypes",
			"removal"
	})
	public List raw(Function unused) {
		return Await.value(this.async.raw(unused), "LiveAsyncThing.raw");
	}

	@SafeVarargs
	@SuppressWarnings("varargs")
	public static <T> List<T> all(T... items) {
		return LiveAsyncThing.<T>all(items);
	}

	@SafeVarargs
	@SuppressWarnings("varargs")
	public static <T> int count(List<? extends T>... lists) {
		return LiveAsyncThing.<T>count(lists);
	}

	public <E extends Exception> String tryIt(E error) throws E, InterruptedException {
		return Await.value(this.async.<E>tryIt(error), "LiveAsyncThing.tryIt");
	}

	public String load() {
		return Await.value(this.async.fetch(), "LiveAsyncThing.fetch");
	}

	@Override
	public @Nullable String get() {
		return this.async.get();
	}

	@Override
	public void close() {
		if (this.owner) {
			this.async.close();
		}
	}

	@Override
	public int hashCode() {
		return this.async.hashCode();
	}
}
