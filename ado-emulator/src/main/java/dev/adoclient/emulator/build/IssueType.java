package dev.adoclient.emulator.build;

import dev.adoclient.emulator.host.WireName;

/** How grave an issue is. */
public enum IssueType implements WireName {

	ERROR, WARNING

}
