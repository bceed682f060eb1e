package dev.adoclient.emulator.organization;

import dev.adoclient.emulator.host.WireName;

/** The state of a project. */
public enum ProjectState implements WireName {

	DELETING, NEW, WELL_FORMED, CREATE_PENDING, ALL, UNCHANGED, DELETED

}
