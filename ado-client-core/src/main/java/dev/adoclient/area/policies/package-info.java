/**
 * Policies of branches: their configurations, their types, and how a pull request meets
 * them.
 */
@GenerateTypes("policy")
@NullMarked
package dev.adoclient.area.policies;

import org.jspecify.annotations.NullMarked;

import dev.adoclient.model.GenerateTypes;
