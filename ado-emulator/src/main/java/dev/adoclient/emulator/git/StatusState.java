package dev.adoclient.emulator.git;

import dev.adoclient.emulator.host.WireName;

/** How a check of a commit or of a pull request stands. */
public enum StatusState implements WireName {

	NOT_SET, PENDING, SUCCEEDED, FAILED, ERROR, NOT_APPLICABLE

}
