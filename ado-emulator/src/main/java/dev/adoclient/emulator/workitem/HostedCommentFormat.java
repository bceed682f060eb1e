package dev.adoclient.emulator.workitem;

import dev.adoclient.emulator.host.WireName;

/** The languages that a comment may be written in. */
public enum HostedCommentFormat implements WireName {

	MARKDOWN, HTML

}
