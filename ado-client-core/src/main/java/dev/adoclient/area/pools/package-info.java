/**
 * Where jobs run: pools of agents, the queues of projects to them, and the groups of
 * variables that jobs read. The service calls it distributed task.
 */
@GenerateTypes("taskagent")
@NullMarked
package dev.adoclient.area.pools;

import org.jspecify.annotations.NullMarked;

import dev.adoclient.model.GenerateTypes;
