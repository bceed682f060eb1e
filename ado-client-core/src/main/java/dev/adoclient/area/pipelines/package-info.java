/**
 * Pipelines: their runs, with what they would run, their logs and artifacts, and the
 * approvals that they wait for.
 */
@GenerateTypes({ "pipelines", "pipelinesapproval" })
@NullMarked
package dev.adoclient.area.pipelines;

import org.jspecify.annotations.NullMarked;

import dev.adoclient.model.GenerateTypes;
