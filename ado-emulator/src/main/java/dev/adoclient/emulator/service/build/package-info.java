/**
 * What the service answers of builds, their definitions, artifacts, timelines and leases.
 */
@NullMarked
package dev.adoclient.emulator.service.build;

import org.jspecify.annotations.NullMarked;
