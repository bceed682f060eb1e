/**
 * What the service answers of groups of variables.
 */
@NullMarked
package dev.adoclient.emulator.service.library;

import org.jspecify.annotations.NullMarked;
