package dev.adoclient.emulator.fault;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The faults of an emulator. Each line adds one, and the first that strikes a request is
 * its fault:
 *
 * <pre>{@code
 * emulator.faults().failEvery(10).with(503);
 * emulator.faults().failNext(2).on("POST", "/web/_apis/build/builds").loseAnswer();
 * }</pre>
 *
 * Own stubs come before faults. Thread-safe.
 */
public final class Faults {

	private final List<FaultRule> rules = new CopyOnWriteArrayList<>();

	private volatile boolean earlyHints;

	/**
	 * Begins a fault of every nth request: of all of them for one, of every tenth for
	 * ten.
	 * @throws IllegalArgumentException if the number is less than one
	 */
	public FaultChoice failEvery(int nth) {
		if (nth < 1) {
			throw new IllegalArgumentException("Every " + nth + "th request cannot fail: say 1 or more");
		}
		return new FaultChoice(this, (number) -> number % nth == 0);
	}

	/**
	 * Begins a fault of the next requests, of as many as said.
	 * @throws IllegalArgumentException if the number is less than one
	 */
	public FaultChoice failNext(int count) {
		if (count < 1) {
			throw new IllegalArgumentException("The next " + count + " requests cannot fail: say 1 or more");
		}
		return new FaultChoice(this, (number) -> number <= count);
	}

	/** Says whether a 103 comes before every answer, as a front door may send it. */
	public void earlyHints(boolean sent) {
		this.earlyHints = sent;
	}

	/** Takes all faults away. */
	public void clear() {
		this.rules.clear();
		this.earlyHints = false;
	}

	/** Whether a 103 comes before every answer. */
	public boolean sendsEarlyHints() {
		return this.earlyHints;
	}

	/**
	 * Returns what goes wrong with a request; each call counts as one.
	 * @param method the verb
	 * @param path the decoded path below the organization
	 */
	public Optional<Fault> strike(String method, String path) {
		Fault fault = null;
		for (FaultRule rule : this.rules) {
			boolean strikes = rule.strikes(method, path);
			if (strikes && fault == null) {
				fault = rule.fault();
			}
		}
		return Optional.ofNullable(fault);
	}

	void add(FaultRule rule) {
		this.rules.add(rule);
	}

}
