/**
 * What the service answers of pools, agents and queues.
 */
@NullMarked
package dev.adoclient.emulator.service.agent;

import org.jspecify.annotations.NullMarked;
