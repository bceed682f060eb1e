package dev.adoclient.emulator.build;

import dev.adoclient.emulator.host.WireName;

/** Where an artifact is kept: beside the build, or in the artifact service. */
public enum ArtifactKind implements WireName {

	CONTAINER, PIPELINE

}
