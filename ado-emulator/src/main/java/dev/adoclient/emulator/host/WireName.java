package dev.adoclient.emulator.host;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * A code of the service: written by name, in camel case; read by name, in any case, or by
 * number, as .NET does.
 */
public interface WireName {

	/** The name of the constant, as {@code Enum} has it. */
	String name();

	/** The place of the constant, as {@code Enum} has it. */
	int ordinal();

	/** The number of the code, which is its place unless the service has another one. */
	default int number() {
		return ordinal();
	}

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
			if (constant.wire().equalsIgnoreCase(text.strip())
					|| String.valueOf(constant.number()).equals(text.strip())) {
				return constant;
			}
		}
		throw ServiceException.invalidParameter(parameter, text);
	}

	/**
	 * Reads codes that are separated by commas. A number stands for all codes whose bits
	 * it has.
	 */
	static <E extends Enum<E> & WireName> Set<E> readAll(Class<E> type, String parameter, String text) {
		Set<E> constants = EnumSet.noneOf(type);
		for (String part : text.split(",", -1)) {
			if (part.strip().matches("[1-9]\\d{0,8}")) {
				constants.addAll(flags(type, parameter, part.strip()));
			}
			else {
				constants.add(read(type, parameter, part));
			}
		}
		return constants;
	}

	private static <E extends Enum<E> & WireName> Set<E> flags(Class<E> type, String parameter, String text) {
		int wanted = Integer.parseInt(text);
		Set<E> constants = EnumSet.noneOf(type);
		int found = 0;
		for (E constant : EnumSet.allOf(type)) {
			if (constant.number() != 0 && (constant.number() & wanted) == constant.number()) {
				constants.add(constant);
				found |= constant.number();
			}
		}
		if (found != wanted) {
			throw ServiceException.invalidParameter(parameter, text);
		}
		return constants;
	}

}
