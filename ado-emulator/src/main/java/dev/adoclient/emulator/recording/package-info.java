/**
 * Recorded answers of the live service: found in files, freed of secrets, and made into
 * stubs. The stubs are the JSON of WireMock's mappings; this package knows no server.
 */
@NullMarked
package dev.adoclient.emulator.recording;

import org.jspecify.annotations.NullMarked;
