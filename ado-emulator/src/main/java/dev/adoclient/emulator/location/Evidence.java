package dev.adoclient.emulator.location;

import java.util.Locale;

/** How it is known that a route takes a verb. The strongest comes first. */
public enum Evidence {

	/** The live service's answer to it was recorded. */
	RECORDED,

	/** The published specification has it. */
	DOCUMENTED,

	/** A client of Microsoft's calls it. */
	CLIENT,

	/** Nobody says so. */
	GUESSED;

	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

	static Evidence of(String name) {
		return valueOf(name.toUpperCase(Locale.ROOT));
	}

}
