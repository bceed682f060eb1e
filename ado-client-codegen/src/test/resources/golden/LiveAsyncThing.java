package example.live;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

import dev.adoclient.blocking.Blocking;
import dev.adoclient.blocking.GenerateBlocking;
import dev.adoclient.blocking.MayBeEmpty;
import dev.adoclient.paging.PagedFlux;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A thing with everything that a signature can have. */
@Deprecated
@GenerateBlocking
public class LiveAsyncThing<K extends @Nullable Object, V extends Comparable<V> & java.io.Serializable>
		implements AutoCloseable, Supplier<@Nullable String> {

	public Mono<V> read(K key) {
		throw new UnsupportedOperationException();
	}

	public <T extends @Nullable Object> T plain(Map<String, @Nullable List<? extends T>> from, T fallback) {
		return fallback;
	}

	public <T> @Nullable T orNull(@Nullable T value) {
		return value;
	}

	public Mono<Box<String>.@Nullable Lid[]> lids(Box<@Nullable String>.Lid first) {
		return Mono.empty();
	}

	@Everywhere("answer")
	public String everywhere(@Everywhere("argument") String argument, @Everywhere("array") String[] array) {
		return argument;
	}

	@Everywhere("before a Mono")
	public Mono<String> everywhere() {
		return Mono.empty();
	}

	public <T> Mono<T> as(Class<T> type) {
		throw new UnsupportedOperationException();
	}

	public <T> PagedFlux<LiveAsyncThing<T, String>> only() {
		throw new UnsupportedOperationException();
	}

	public LiveAsyncThing<K, V> self() {
		return this;
	}

	public Mono<LiveAsyncThing<String, Long>> other() {
		return Mono.empty();
	}

	public static <T> LiveAsyncThing<T, String> start(T first) {
		return new LiveAsyncThing<>();
	}

	@MayBeEmpty
	public Mono<List<@Nullable String>> names() {
		return Mono.empty();
	}

	public @Nullable String name(@Nullable String name, String... others) {
		return name;
	}

	public Flux<@Nullable String[]> rows(@Nullable String @Nullable [] first, int[][] shape) {
		return Flux.empty();
	}

	public void vary(@Nullable String @Nullable ... names) {
	}

	public Map.@Nullable Entry<String, ? super @Nullable Integer> entry(Collection<?> any) {
		return null;
	}

	public Mono<Void> mark(@Marked("$L \"quoted\"") int number) {
		return Mono.empty();
	}

	@Deprecated(since = "2", forRemoval = true)
	@SuppressWarnings("rawtypes")
	public Mono<List> raw(Function unused) {
		return Mono.just(List.of());
	}

	@SafeVarargs
	@SuppressWarnings("varargs")
	public static <T> List<T> all(T... items) {
		return List.of(items);
	}

	@SafeVarargs
	public static <T> int count(List<? extends T>... lists) {
		return lists.length;
	}

	public <E extends Exception> Mono<String> tryIt(E error) throws E, InterruptedException {
		throw error;
	}

	@Blocking(name = "load")
	public Mono<String> fetch() {
		return Mono.empty();
	}

	@Override
	public @Nullable String get() {
		return null;
	}

	@Override
	public void close() {
	}

	@Override
	public int hashCode() {
		return 1;
	}

	@Override
	@dev.adoclient.blocking.AsyncOnly
	public boolean equals(@Nullable Object other) {
		return other == this;
	}

	/** Can stand before a declaration as well as before a type. */
	@Retention(RetentionPolicy.RUNTIME)
	@Target({ ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE })
	public @interface Everywhere {

		/** Where it stands. */
		String value();

	}

	/** Has an inner class. */
	public static class Box<T> {

		/** Is inside of it. */
		public class Lid {

		}

	}

	/** Says something of a parameter. */
	@Documented
	@Retention(RetentionPolicy.RUNTIME)
	@Target(ElementType.PARAMETER)
	public @interface Marked {

		/** What it says. */
		String value();

	}

}
