package dev.adoclient.emulator.git;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

import dev.adoclient.emulator.host.Person;

/**
 * Who wrote a commit or a tag, and when.
 *
 * @param name the name that people read
 * @param email the mail address
 * @param date when, in whole seconds
 */
public record Signature(String name, String email, Instant date) {

	/** Cuts the date to the seconds that git keeps. */
	public Signature {
		date = date.truncatedTo(ChronoUnit.SECONDS);
	}

	/** That person, at that time. */
	public static Signature of(Person person, Instant date) {
		return new Signature(person.displayName(), person.uniqueName(), date);
	}

	/** How git writes it down. */
	String line() {
		return this.name + " <" + this.email + "> " + this.date.getEpochSecond() + " +0000";
	}

}
