/**
 * One observation for each operation, around those of its HTTP requests. Micrometer's
 * observations are no dependency of their own: WebClient brings them. Without a registry
 * nothing here takes part in a call.
 */
@NullMarked
package dev.adoclient.observation;

import org.jspecify.annotations.NullMarked;
