/**
 * What the service answers of component governance, as far as its callers are known to
 * ask.
 */
@NullMarked
package dev.adoclient.emulator.service.governance;

import org.jspecify.annotations.NullMarked;
