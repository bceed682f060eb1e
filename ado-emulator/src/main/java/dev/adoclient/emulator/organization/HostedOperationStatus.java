package dev.adoclient.emulator.organization;

import dev.adoclient.emulator.host.WireName;

/** How far an operation is. */
public enum HostedOperationStatus implements WireName {

	NOT_SET, QUEUED, IN_PROGRESS, CANCELLED, SUCCEEDED, FAILED

}
