package dev.adoclient.emulator.organization;

import dev.adoclient.emulator.host.WireName;

/** Who may see a project. */
public enum ProjectVisibility implements WireName {

	PRIVATE, PUBLIC

}
