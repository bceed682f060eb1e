/**
 * Service endpoints, which people call service connections: how pipelines reach other
 * services.
 */
@GenerateTypes("serviceendpoint")
@NullMarked
package dev.adoclient.area.endpoints;

import org.jspecify.annotations.NullMarked;

import dev.adoclient.model.GenerateTypes;
