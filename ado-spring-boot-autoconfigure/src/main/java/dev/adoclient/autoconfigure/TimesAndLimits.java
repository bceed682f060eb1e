package dev.adoclient.autoconfigure;

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
 * Makes of the numbers in the properties those of a connection. One that the connection
 * refuses is named with its property.
 */
final class TimesAndLimits {

	private TimesAndLimits() {
	}

	static AdoTimeouts timeouts(Timeouts properties) {
		AdoTimeouts timeouts = AdoTimeouts.defaults();
		timeouts = set("ado.timeouts.connect", properties.connect(), timeouts::connect);
		timeouts = set("ado.timeouts.read", properties.read(), timeouts::read);
		timeouts = set("ado.timeouts.deadline", properties.deadline(), timeouts::deadline);
		timeouts = set("ado.timeouts.stall", properties.stall(), timeouts::stall);
		timeouts = set("ado.timeouts.acquire", properties.acquire(), timeouts::acquire);
		return set("ado.timeouts.idle", properties.idle(), timeouts::idle);
	}

	static AdoLimits limits(Limits properties) {
		AdoLimits limits = AdoLimits.defaults();
		limits = set("ado.limits.connections", properties.connections(), limits::connections);
		limits = set("ado.limits.in-flight", properties.inFlight(), limits::inFlight);
		limits = set("ado.limits.fan-out", properties.fanOut(), limits::fanOut);
		int bytes = set("ado.limits.memory", properties.memory(), TimesAndLimits::bytes);
		limits = set("ado.limits.memory", bytes, limits::memory);
		limits = set("ado.limits.gate-wait", properties.gateWait(), limits::gateWait);
		return set("ado.limits.low-remaining", properties.lowRemaining(), limits::lowRemaining);
	}

	static AdoRetries retries(Retry properties) {
		AdoRetries retries = AdoRetries.defaults();
		retries = set("ado.retry.attempts", properties.attempts(), retries::attempts);
		AdoRetries counted = set("ado.retry.factor", properties.factor(), retries::factor);
		// The waits are checked against each other: one by one, a default could be in
		// the way.
		return set("ado.retry.longest-wait", properties.longestWait(),
				(longest) -> new AdoRetries(counted.attempts(), properties.firstWait(), counted.factor(), longest));
	}

	private static int bytes(DataSize size) {
		if (size.toBytes() > Integer.MAX_VALUE) {
			throw new IllegalArgumentException("An answer in memory has less than 2 GB");
		}
		return (int) size.toBytes();
	}

	private static <V, T> T set(String property, V value, Function<V, T> setter) {
		try {
			return setter.apply(value);
		}
		catch (IllegalArgumentException ex) {
			throw new InvalidConfigurationPropertyValueException(property, value, ex.getMessage() + ".", ex);
		}
	}

}
