/**
 * Service endpoints (service connections) to other services.
 */
@NullMarked
package dev.adoclient.emulator.endpoint;

import org.jspecify.annotations.NullMarked;
