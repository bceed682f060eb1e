package dev.adoclient.emulator.entitlement;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import dev.adoclient.emulator.host.Person;

/** A user with an access level and projects. */
public final class HostedEntitlement {

	private final Person person;

	private final Instant dateCreated;

	private final Map<UUID, String> projects = new LinkedHashMap<>();

	private LicenseKind license;

	HostedEntitlement(Person person, LicenseKind license, Instant dateCreated) {
		this.person = person;
		this.license = license;
		this.dateCreated = dateCreated;
	}

	public Person person() {
		return this.person;
	}

	public Instant dateCreated() {
		return this.dateCreated;
	}

	public LicenseKind license() {
		return this.license;
	}

	void license(LicenseKind newLicense) {
		this.license = newLicense;
	}

	/** The projects, each with the group that the user is in, to be changed. */
	public Map<UUID, String> projects() {
		return this.projects;
	}

}
