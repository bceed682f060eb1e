/**
 * Build definitions, builds and what builds leave behind, as one project has them. Knows
 * no HTTP server and no JSON.
 */
@NullMarked
package dev.adoclient.emulator.build;

import org.jspecify.annotations.NullMarked;
