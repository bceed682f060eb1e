/**
 * Permissions: the namespaces of what can be secured, and the access control lists in
 * them.
 */
@GenerateTypes("security")
@NullMarked
package dev.adoclient.area.security;

import org.jspecify.annotations.NullMarked;

import dev.adoclient.model.GenerateTypes;
