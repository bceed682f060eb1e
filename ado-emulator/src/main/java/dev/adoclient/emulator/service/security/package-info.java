/**
 * What the service answers of security namespaces, access control lists and permissions.
 */
@NullMarked
package dev.adoclient.emulator.service.security;

import org.jspecify.annotations.NullMarked;
