package dev.adoclient.test;

import dev.adoclient.emulator.AdoEmulator;

/**
 * Marks the emulator of a context that is reset before each test. An emulator that an
 * application started without the annotation is left as it is.
 */
record EmulatorReset(AdoEmulator emulator) {

	void reset() {
		this.emulator.reset();
	}

}
