/**
 * The graph of the organization: its users, groups and service principals, and who is a
 * member of what.
 */
@GenerateTypes("graph")
@NullMarked
package dev.adoclient.area.graph;

import org.jspecify.annotations.NullMarked;

import dev.adoclient.model.GenerateTypes;
