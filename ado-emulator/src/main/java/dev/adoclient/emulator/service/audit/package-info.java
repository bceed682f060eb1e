/**
 * What the service answers of the audit log.
 */
@NullMarked
package dev.adoclient.emulator.service.audit;

import org.jspecify.annotations.NullMarked;
