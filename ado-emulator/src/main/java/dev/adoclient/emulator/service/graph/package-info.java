/**
 * What the service answers of users, groups and identities.
 */
@NullMarked
package dev.adoclient.emulator.service.graph;

import org.jspecify.annotations.NullMarked;
