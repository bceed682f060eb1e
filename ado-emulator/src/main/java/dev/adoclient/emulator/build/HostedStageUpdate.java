package dev.adoclient.emulator.build;

import dev.adoclient.emulator.host.WireName;

/** What can be done to a stage. */
public enum HostedStageUpdate implements WireName {

	CANCEL, RETRY

}
