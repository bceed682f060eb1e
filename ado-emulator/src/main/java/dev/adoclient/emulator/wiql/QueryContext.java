package dev.adoclient.emulator.wiql;

import java.time.Instant;

import dev.adoclient.emulator.host.Person;
import org.jspecify.annotations.Nullable;

/**
 * What a query is asked within.
 *
 * @param project the project that {@code @project} means; null where the query names none
 * @param me the person that {@code @me} means
 * @param now the time that {@code @today} is in
 * @param timePrecision whether dates are compared to the millisecond, and not by their
 * day
 */
public record QueryContext(@Nullable String project, Person me, Instant now, boolean timePrecision) {
}
