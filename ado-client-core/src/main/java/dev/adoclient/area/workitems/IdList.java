package dev.adoclient.area.workitems;

import java.util.Collection;
import java.util.stream.Collectors;

/**
 * Ids as a parameter takes them.
 */
final class IdList {

	private IdList() {
	}

	/**
	 * Returns the ids with commas between them.
	 * @throws IllegalArgumentException if there is none, since the service would then
	 * answer another question
	 */
	static String of(Collection<?> ids) {
		if (ids.isEmpty()) {
			throw new IllegalArgumentException("There is no id");
		}
		return ids.stream().map(Object::toString).collect(Collectors.joining(","));
	}

}
