package dev.adoclient.emulator.build;

import dev.adoclient.emulator.host.WireName;

/** How urgent a queued build is. */
public enum QueuePriority implements WireName {

	LOW, BELOW_NORMAL, NORMAL, ABOVE_NORMAL, HIGH

}
