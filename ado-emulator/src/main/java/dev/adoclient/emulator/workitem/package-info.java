/**
 * The work items of an organization: their fields, types, revisions, relations and
 * attachments, and the JSON Patch that changes them. Knows no HTTP server and no JSON.
 */
@NullMarked
package dev.adoclient.emulator.workitem;

import org.jspecify.annotations.NullMarked;
