package dev.adoclient.emulator.build;

import dev.adoclient.emulator.host.WireName;

/** How far a timeline record has come. */
public enum RecordState implements WireName {

	PENDING, IN_PROGRESS, COMPLETED

}
