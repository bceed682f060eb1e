/**
 * What every area of the organization stands on: who its people are, who may come in,
 * what time it is, how it refuses, and the history of what happened. Knows no HTTP server
 * and no JSON.
 */
@NullMarked
package dev.adoclient.emulator.host;

import org.jspecify.annotations.NullMarked;
