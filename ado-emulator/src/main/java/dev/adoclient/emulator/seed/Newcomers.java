package dev.adoclient.emulator.seed;

import java.util.Locale;

import dev.adoclient.emulator.host.Person;
import dev.adoclient.emulator.organization.Organization;

/** Lets whoever is named and not known yet join the organization. */
final class Newcomers {

	private Newcomers() {
	}

	static Person person(Organization organization, String name) {
		return organization.host().directory().find(name).orElseGet(() -> {
			String displayName = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
			Person person = Person.of(displayName,
					name.toLowerCase(Locale.ROOT).replaceAll("\\s+", ".") + "@contoso.com");
			organization.host().directory().add(person);
			return person;
		});
	}

}
