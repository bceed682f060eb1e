package dev.adoclient.emulator.workitem;

import dev.adoclient.emulator.host.WireName;

/** How somebody reacts to a comment. */
public enum ReactionKind implements WireName {

	LIKE, DISLIKE, HEART, HOORAY, SMILE, CONFUSED

}
