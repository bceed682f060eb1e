package dev.adoclient.blocking;

import java.util.function.Function;

import dev.adoclient.paging.PagedFlux;

public abstract class Paged<T> {

	public static <T> Paged<T> of(PagedFlux<T> flux, String method) {
		throw new UnsupportedOperationException();
	}

	public abstract <R> Paged<R> map(Function<? super T, ? extends R> function);

}
