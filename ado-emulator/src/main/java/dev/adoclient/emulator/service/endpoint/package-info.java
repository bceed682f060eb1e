/**
 * What the service answers of service endpoints.
 */
@NullMarked
package dev.adoclient.emulator.service.endpoint;

import org.jspecify.annotations.NullMarked;
