package dev.adoclient.emulator.service.git;

import dev.adoclient.emulator.host.WireName;

/** How far below a folder a list reaches. */
enum GitRecursion implements WireName {

	NONE(0), ONE_LEVEL(1), ONE_LEVEL_PLUS_NESTED_EMPTY_FOLDERS(4), FULL(120);

	private final int number;

	GitRecursion(int number) {
		this.number = number;
	}

	@Override
	public int number() {
		return this.number;
	}

}
