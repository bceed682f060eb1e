/**
 * Remembers the state of objects, to put it back. Knows no Azure DevOps.
 */
@NullMarked
package dev.adoclient.emulator.memento;

import org.jspecify.annotations.NullMarked;
