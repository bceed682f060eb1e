/**
 * Where the audit log is sent. Knows no HTTP and no JSON.
 */
@NullMarked
package dev.adoclient.emulator.audit;

import org.jspecify.annotations.NullMarked;
