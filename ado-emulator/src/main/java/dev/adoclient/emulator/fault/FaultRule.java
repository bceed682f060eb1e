package dev.adoclient.emulator.fault;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Which requests have a fault, and which fault that is. */
final class FaultRule {

	private final IntPredicate numbers;

	private final @Nullable String method;

	private final @Nullable Pattern path;

	private final Fault fault;

	private final AtomicInteger requests = new AtomicInteger();

	/**
	 * Creates a rule.
	 * @param numbers which of the requests, counted from one
	 * @param method the verb that is counted; null for all
	 * @param path the path that is counted; null for all
	 * @param fault the fault
	 */
	FaultRule(IntPredicate numbers, @Nullable String method, @Nullable Pattern path, Fault fault) {
		this.numbers = numbers;
		this.method = method;
		this.path = path;
		this.fault = fault;
	}

	boolean strikes(String verb, String where) {
		boolean counted = (this.method == null || this.method.equalsIgnoreCase(verb))
				&& (this.path == null || this.path.matcher(where).matches());
		return counted && this.numbers.test(this.requests.incrementAndGet());
	}

	Fault fault() {
		return this.fault;
	}

}
