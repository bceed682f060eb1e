package dev.adoclient.emulator.entitlement;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import dev.adoclient.emulator.graph.HostedGroup;

/** What the members of a group are given. */
public final class HostedGroupRule {

	private final HostedGroup group;

	private final Instant lastExecuted;

	private final Map<UUID, String> projects = new LinkedHashMap<>();

	private LicenseKind license;

	/** Creates a rule without projects. */
	public HostedGroupRule(HostedGroup group, LicenseKind license, Instant lastExecuted) {
		this.group = group;
		this.license = license;
		this.lastExecuted = lastExecuted;
	}

	public HostedGroup group() {
		return this.group;
	}

	public Instant lastExecuted() {
		return this.lastExecuted;
	}

	public LicenseKind license() {
		return this.license;
	}

	/** Gives the members another license. */
	public void license(LicenseKind newLicense) {
		this.license = newLicense;
	}

	/** The projects, each with the group that the members are in, to be changed. */
	public Map<UUID, String> projects() {
		return this.projects;
	}

	/** Returns a copy. */
	public HostedGroupRule copy() {
		HostedGroupRule copy = new HostedGroupRule(this.group, this.license, this.lastExecuted);
		copy.projects.putAll(this.projects);
		return copy;
	}

}
