package dev.adoclient.emulator.host;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** A code of the service, written in camel case and read in any case. */
public interface WireName {

	/** The name of the constant, as {@code Enum} has it. */
	String name();

	/** The code as the service writes it. */
	default String wire() {
		StringBuilder wire = new StringBuilder();
		for (String word : this.name().toLowerCase(Locale.ROOT).split("_", -1)) {
			wire.append(wire.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
		}
		return wire.toString();
	}

	/** Reads one code. */
	static <E extends Enum<E> & WireName> E read(Class<E> type, String parameter, String text) {
		for (E constant : EnumSet.allOf(type)) {
			if (constant.wire().equalsIgnoreCase(text.strip())) {
				return constant;
			}
		}
		throw ServiceException.invalidParameter(parameter, text);
	}

	/** Reads codes that are separated by commas. */
	static <E extends Enum<E> & WireName> Set<E> readAll(Class<E> type, String parameter, String text) {
		Set<E> constants = EnumSet.noneOf(type);
		for (String part : text.split(",", -1)) {
			constants.add(read(type, parameter, part));
		}
		return constants;
	}

}
