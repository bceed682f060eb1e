/**
 * Pools, their agents, and the queues of projects to them.
 */
@NullMarked
package dev.adoclient.emulator.agent;

import org.jspecify.annotations.NullMarked;
