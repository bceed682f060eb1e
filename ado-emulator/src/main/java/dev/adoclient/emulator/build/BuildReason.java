package dev.adoclient.emulator.build;

import dev.adoclient.emulator.host.WireName;

/** Why a build was queued. */
public enum BuildReason implements WireName {

	NONE, MANUAL, INDIVIDUAL_CI, BATCHED_CI, SCHEDULE, SCHEDULE_FORCED, USER_CREATED, VALIDATE_SHELVESET,
	CHECK_IN_SHELVESET, PULL_REQUEST, BUILD_COMPLETION, RESOURCE_TRIGGER, TRIGGERED, ALL;

	@Override
	public String wire() {
		String wire = WireName.super.wire();
		return wire.endsWith("Ci") ? wire.substring(0, wire.length() - 1) + "I" : wire;
	}

}
