package dev.adoclient.emulator.workitem;

import dev.adoclient.emulator.host.Person;

/**
 * How a work item is saved.
 *
 * @param author who saves it
 * @param validateOnly whether it is only looked at, and not saved
 * @param bypassRules whether the rules of the type are left aside
 */
public record SaveOptions(Person author, boolean validateOnly, boolean bypassRules) {

	/** Saved by that person, by the rules. */
	public static SaveOptions by(Person author) {
		return new SaveOptions(author, false, false);
	}

}
