package dev.adoclient.area.git;

import dev.adoclient.model.AdoOptions;

/**
 * How many items a page of a list has that is paged by what to skip.
 */
final class PageSize {

	static final int DEFAULT = 100;

	private PageSize() {
	}

	/**
	 * Returns the size.
	 * @throws IllegalArgumentException if it is none: the list would never end
	 */
	static int checked(int size) {
		if (size < 1) {
			throw new IllegalArgumentException("A page has at least one item, not " + size);
		}
		return size;
	}

	/**
	 * Returns the size that options ask for by a parameter, or else the default.
	 */
	static int of(AdoOptions<?> options, String parameter) {
		String size = options.parameters().get(parameter);
		return (size != null) ? checked(Integer.parseInt(size)) : DEFAULT;
	}

}
