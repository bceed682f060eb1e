/**
 * The groups of the organization, and who is a member of what.
 */
@NullMarked
package dev.adoclient.emulator.graph;

import org.jspecify.annotations.NullMarked;
