package dev.adoclient.autoconfigure;

import java.time.Duration;
import java.util.function.Function;

import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.util.unit.DataSize;

import dev.adoclient.autoconfigure.AdoProperties.Limits;
import dev.adoclient.autoconfigure.AdoProperties.Retry;
import dev.adoclient.autoconfigure.AdoProperties.Timeouts;
import dev.adoclient.connection.AdoLimits;
import dev.adoclient.connection.AdoRetries;
import dev.adoclient.connection.AdoTimeouts;

/**
 * Makes of the numbers in the properties those of a connection. Below them lie those of
 * Spring Boot for all HTTP clients. One that the connection refuses is named with its
 * property.
 */
final class TimesAndLimits {

	/** Azure DevOps answers nothing in less. */
	private static final Duration SHORTEST_CALL = Duration.ofSeconds(1);

	private static final Duration SHORTEST_WAIT = Duration.ofMillis(100);

	private final ClientProperties client;

	private final HttpClients defaults;

	TimesAndLimits(ClientProperties client, HttpClients defaults) {
		this.client = client;
		this.defaults = defaults;
	}

	AdoTimeouts timeouts() {
		Timeouts properties = this.client.values().timeouts();
		AdoTimeouts timeouts = AdoTimeouts.defaults();
		timeouts = set("timeouts.connect", properties.connect(), atLeast(SHORTEST_WAIT, timeouts::connect));
		timeouts = set("timeouts.read", properties.read(), atLeast(SHORTEST_CALL, timeouts::read));
		timeouts = set("timeouts.deadline", properties.deadline(), atLeast(SHORTEST_CALL, timeouts::deadline));
		timeouts = set("timeouts.stall", properties.stall(), atLeast(SHORTEST_CALL, timeouts::stall));
		timeouts = set("timeouts.acquire", properties.acquire(), atLeast(SHORTEST_WAIT, timeouts::acquire));
		timeouts = set("timeouts.idle", properties.idle(), atLeast(SHORTEST_WAIT, timeouts::idle));
		return overDefaults(timeouts);
	}

	/**
	 * A read timeout of Spring Boot limits each silence of a server, before the answer
	 * and within it: both are ours.
	 */
	private AdoTimeouts overDefaults(AdoTimeouts timeouts) {
		Duration connect = this.defaults.connectTimeout();
		Duration read = this.defaults.readTimeout();
		AdoTimeouts all = timeouts;
		if (connect != null && !this.client.has("timeouts.connect")) {
			all = fromBoot("connect-timeout", connect, all::connect);
		}
		if (read != null && !this.client.has("timeouts.read")) {
			all = fromBoot("read-timeout", read, all::read);
		}
		if (read != null && !this.client.has("timeouts.stall")) {
			all = fromBoot("read-timeout", read, all::stall);
		}
		return all;
	}

	AdoLimits limits() {
		Limits properties = this.client.values().limits();
		AdoLimits limits = AdoLimits.defaults();
		limits = set("limits.connections", properties.connections(), limits::connections);
		limits = set("limits.in-flight", properties.inFlight(), limits::inFlight);
		limits = set("limits.fan-out", properties.fanOut(), limits::fanOut);
		int bytes = set("limits.memory", properties.memory(), TimesAndLimits::bytes);
		limits = set("limits.memory", bytes, limits::memory);
		limits = set("limits.gate-wait", properties.gateWait(), limits::gateWait);
		return set("limits.low-remaining", properties.lowRemaining(), limits::lowRemaining);
	}

	AdoRetries retries() {
		Retry properties = this.client.values().retry();
		AdoRetries retries = AdoRetries.defaults();
		retries = set("retry.attempts", properties.attempts(), retries::attempts);
		AdoRetries counted = set("retry.factor", properties.factor(), retries::factor);
		// The waits are checked against each other: one by one, a default could be in
		// the way.
		return set("retry.longest-wait", properties.longestWait(),
				(longest) -> new AdoRetries(counted.attempts(), properties.firstWait(), counted.factor(), longest));
	}

	/**
	 * Refuses a time that nobody can mean: a number without a unit is milliseconds, as
	 * everywhere in Spring Boot. What is not positive is refused by the connection.
	 */
	private static <T> Function<Duration, T> atLeast(Duration shortest, Function<Duration, T> setter) {
		return (time) -> {
			if (!time.isNegative() && !time.isZero() && time.compareTo(shortest) < 0) {
				throw new IllegalArgumentException(
						"%d ms is too short for anything, the shortest is %d ms. A number ".formatted(time.toMillis(),
								shortest.toMillis()) + "without a unit is milliseconds: write 10s for ten seconds");
			}
			return setter.apply(time);
		};
	}

	private static int bytes(DataSize size) {
		if (size.toBytes() > Integer.MAX_VALUE) {
			throw new IllegalArgumentException("An answer in memory has less than 2 GB");
		}
		return (int) size.toBytes();
	}

	private static AdoTimeouts fromBoot(String property, Duration value, Function<Duration, AdoTimeouts> setter) {
		try {
			return setter.apply(value);
		}
		catch (IllegalArgumentException ex) {
			throw new InvalidConfigurationPropertyValueException("spring.http.clients." + property, value,
					ex.getMessage() + ".", ex);
		}
	}

	private <V, T> T set(String property, V value, Function<V, T> setter) {
		try {
			return setter.apply(value);
		}
		catch (IllegalArgumentException ex) {
			throw new InvalidConfigurationPropertyValueException(this.client.nameOf(property), value,
					ex.getMessage() + ".", ex);
		}
	}

}
