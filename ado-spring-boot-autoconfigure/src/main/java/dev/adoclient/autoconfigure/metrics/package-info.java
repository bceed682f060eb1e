/**
 * Meters of the clients, where the application has a meter registry.
 */
@NullMarked
package dev.adoclient.autoconfigure.metrics;

import org.jspecify.annotations.NullMarked;
