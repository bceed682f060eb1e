/**
 * Work items: reading and changing them, their relations and attachments, queries over
 * them, batches of changes, and their types and fields.
 */
@GenerateTypes("workitemtracking")
@NullMarked
package dev.adoclient.area.workitems;

import org.jspecify.annotations.NullMarked;

import dev.adoclient.model.GenerateTypes;
