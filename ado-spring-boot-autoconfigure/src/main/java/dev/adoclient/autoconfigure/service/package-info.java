/**
 * Connection details from a container: of Testcontainers, and of Docker Compose.
 */
@NullMarked
package dev.adoclient.autoconfigure.service;

import org.jspecify.annotations.NullMarked;
