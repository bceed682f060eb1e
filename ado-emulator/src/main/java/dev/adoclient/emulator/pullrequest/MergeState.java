package dev.adoclient.emulator.pullrequest;

import dev.adoclient.emulator.host.WireName;

/** How the merge that the service tries beforehand went. */
public enum MergeState implements WireName {

	NOT_SET, QUEUED, CONFLICTS, SUCCEEDED, REJECTED_BY_POLICY, FAILURE

}
