/**
 * The routes that Azure DevOps has, emulated or not: what a client finds out about the
 * service before its first call. Knows no HTTP server and no JSON.
 */
@NullMarked
package dev.adoclient.emulator.location;

import org.jspecify.annotations.NullMarked;
