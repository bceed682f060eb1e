/**
 * Builds: queueing and following them, their artifacts, timelines and leases, and their
 * definitions.
 */
@NullMarked
package dev.adoclient.builds;

import org.jspecify.annotations.NullMarked;
