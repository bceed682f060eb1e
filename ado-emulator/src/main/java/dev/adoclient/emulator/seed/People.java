package dev.adoclient.emulator.seed;

import java.util.List;

import dev.adoclient.emulator.host.Person;

/** Who works here. */
final class People {

	static final Person SERVICE = Person.of("Microsoft.VisualStudio.Services.TFS", "service@microsoft.com");

	private static final List<Person> TEAM = List.of(Person.of("Kim Abel", "kim.abel@contoso.com"),
			Person.of("Noor Haddad", "noor.haddad@contoso.com"), Person.of("José Álvarez", "jose.alvarez@contoso.com"),
			Person.of("Mei Tanaka", "mei.tanaka@contoso.com"));

	private People() {
	}

	static List<Person> all() {
		return TEAM;
	}

	static Person nth(int n) {
		return TEAM.get(n % TEAM.size());
	}

}
