package dev.adoclient.area.workitems;

/**
 * The service gives either chosen fields or an expansion, and refuses to be asked for
 * both.
 */
final class FieldsOrExpand {

	private FieldsOrExpand() {
	}

	/**
	 * Refuses the one that comes second.
	 * @param both whether the other one is there already
	 */
	static void check(boolean both) {
		if (both) {
			throw new IllegalArgumentException("Fields cannot be chosen together with an expansion: "
					+ "the service refuses that; leave out one of them");
		}
	}

}
