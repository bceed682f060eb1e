package dev.adoclient.emulator.pullrequest;

import dev.adoclient.emulator.host.WireName;

/** What a comment is. */
public enum CommentKind implements WireName {

	UNKNOWN, TEXT, CODE_CHANGE, SYSTEM

}
