package dev.adoclient.emulator.entitlement;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import dev.adoclient.emulator.host.Person;
import org.jspecify.annotations.Nullable;

/** A user with an access level and projects. */
public final class HostedEntitlement {

	private final Person person;

	private final Instant dateCreated;

	private final @Nullable Instant lastAccessedDate;

	private final Map<UUID, String> projects = new LinkedHashMap<>();

	private LicenseKind license;

	HostedEntitlement(Person person, LicenseKind license, Instant dateCreated, @Nullable Instant lastAccessedDate) {
		this.person = person;
		this.license = license;
		this.dateCreated = dateCreated;
		this.lastAccessedDate = lastAccessedDate;
	}

	public Person person() {
		return this.person;
	}

	public Instant dateCreated() {
		return this.dateCreated;
	}

	/** When the user came last; null for one who never came. */
	public @Nullable Instant lastAccessedDate() {
		return this.lastAccessedDate;
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
