package dev.adoclient.emulator.wiql;

import java.math.BigDecimal;
import java.time.Instant;

import dev.adoclient.emulator.host.Person;
import org.jspecify.annotations.Nullable;

/** Compares values of the same field; an absent one is less than all others. */
final class Values {

	private Values() {
	}

	static int compare(@Nullable Object one, @Nullable Object other) {
		if (one == null || other == null) {
			return Boolean.compare(one != null, other != null);
		}
		if (one instanceof Instant time && other instanceof Instant otherTime) {
			return time.compareTo(otherTime);
		}
		if (one instanceof Number && other instanceof Number) {
			return new BigDecimal(one.toString()).compareTo(new BigDecimal(other.toString()));
		}
		return text(one).compareToIgnoreCase(text(other));
	}

	static String text(Object value) {
		return (value instanceof Person person) ? person.displayName() : value.toString();
	}

}
