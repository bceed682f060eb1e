package dev.adoclient.emulator.wiki;

import dev.adoclient.emulator.host.WireName;

/** Where a wiki has its pages from. */
public enum WikiKind implements WireName {

	/** From a repository of its own. */
	PROJECT_WIKI,

	/** From a folder of a repository. */
	CODE_WIKI

}
