/**
 * The audit log: what was done in the organization, by whom, and where the log is
 * streamed to.
 */
@GenerateTypes("audit")
@NullMarked
package dev.adoclient.area.audit;

import org.jspecify.annotations.NullMarked;

import dev.adoclient.model.GenerateTypes;
