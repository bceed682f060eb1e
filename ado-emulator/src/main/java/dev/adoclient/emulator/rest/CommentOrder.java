package dev.adoclient.emulator.rest;

import dev.adoclient.emulator.host.WireName;

/** Whether the oldest or the newest comment comes first. */
public enum CommentOrder implements WireName {

	ASC(1), DESC(2);

	private final int number;

	CommentOrder(int number) {
		this.number = number;
	}

	@Override
	public int number() {
		return this.number;
	}

}
