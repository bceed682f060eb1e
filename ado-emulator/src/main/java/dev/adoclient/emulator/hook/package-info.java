/**
 * Service hooks: what somebody wants to be told of, and how. Knows no HTTP and no JSON.
 */
@NullMarked
package dev.adoclient.emulator.hook;

import org.jspecify.annotations.NullMarked;
