/**
 * A believable organization to start with. The same clock gives the same content, to the
 * last id.
 */
@NullMarked
package dev.adoclient.emulator.seed;

import org.jspecify.annotations.NullMarked;
