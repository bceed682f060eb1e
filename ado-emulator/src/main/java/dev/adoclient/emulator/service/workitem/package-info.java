/**
 * What the service answers of work items, their types, history, comments and attachments.
 */
@NullMarked
package dev.adoclient.emulator.service.workitem;

import org.jspecify.annotations.NullMarked;
