package dev.adoclient.emulator.pullrequest;

import dev.adoclient.emulator.host.WireName;

/** Why there is another iteration. */
public enum IterationCause implements WireName {

	PUSH, FORCE_PUSH, CREATE, REBASE, UNKNOWN, RETARGET, RESOLVE_CONFLICTS

}
