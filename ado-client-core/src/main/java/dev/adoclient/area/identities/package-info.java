/**
 * Identities: people, groups and services, as permissions, policies and reviewers name
 * them.
 */
@GenerateTypes("identities")
@NullMarked
package dev.adoclient.area.identities;

import org.jspecify.annotations.NullMarked;

import dev.adoclient.model.GenerateTypes;
