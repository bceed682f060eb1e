package dev.adoclient.paging;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param <T> the type of the items
 * @param items the items, in the order of the service
 * @param nextToken the token of the next page, {@code null} on the last one; opaque, and
 * only good for the same query
 */
public record Page<T>(List<T> items, @Nullable String nextToken) {

	public Page {
		items = List.copyOf(items);
	}

}
