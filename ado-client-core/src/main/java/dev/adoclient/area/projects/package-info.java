/**
 * The projects of an organization, their properties, their teams, and who is in them.
 */
@GenerateTypes({ "core", "operations" })
@NullMarked
package dev.adoclient.area.projects;

import org.jspecify.annotations.NullMarked;

import dev.adoclient.model.GenerateTypes;
