/**
 * What the service answers of discovery: where the service has what, and who asks.
 */
@NullMarked
package dev.adoclient.emulator.service.location;

import org.jspecify.annotations.NullMarked;
