/**
 * What the service answers of branch policies and their evaluations.
 */
@NullMarked
package dev.adoclient.emulator.service.policy;

import org.jspecify.annotations.NullMarked;
