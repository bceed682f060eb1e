package dev.adoclient.emulator.host;

import java.util.Locale;

/** What a caller may do, unless a test takes it away. */
public enum Permission {

	VIEW_BUILDS, QUEUE_BUILDS, UPDATE_BUILDS, DELETE_BUILD_DEFINITIONS, VIEW_WORK_ITEMS, EDIT_WORK_ITEMS,
	DELETE_WORK_ITEMS;

	/** The name that people read, such as {@code Queue builds}. */
	public String displayName() {
		String words = name().toLowerCase(Locale.ROOT).replace('_', ' ');
		return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
	}

}
