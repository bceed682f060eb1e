package dev.adoclient.emulator.build;

import dev.adoclient.emulator.host.WireName;

/** Why a build was queued. */
public enum HostedBuildReason implements WireName {

	NONE(0), MANUAL(1), INDIVIDUAL_CI(2), BATCHED_CI(4), SCHEDULE(8), SCHEDULE_FORCED(16), USER_CREATED(32),
	VALIDATE_SHELVESET(64), CHECK_IN_SHELVESET(128), PULL_REQUEST(256), BUILD_COMPLETION(512), RESOURCE_TRIGGER(1024),
	TRIGGERED(1967), ALL(2031);

	private final int number;

	HostedBuildReason(int number) {
		this.number = number;
	}

	@Override
	public int number() {
		return this.number;
	}

	@Override
	public String wire() {
		String wire = WireName.super.wire();
		return wire.endsWith("Ci") ? wire.substring(0, wire.length() - 1) + "I" : wire;
	}

}
