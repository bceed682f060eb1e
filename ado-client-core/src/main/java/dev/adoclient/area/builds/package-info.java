/**
 * Builds: queueing and following them, their artifacts, timelines and leases, and their
 * definitions.
 */
@GenerateTypes("build")
@NullMarked
package dev.adoclient.area.builds;

import org.jspecify.annotations.NullMarked;

import dev.adoclient.model.GenerateTypes;
