/**
 * What the service answers of pipelines, their runs and the approvals of those: another
 * view of build definitions and builds.
 */
@NullMarked
package dev.adoclient.emulator.service.pipeline;

import org.jspecify.annotations.NullMarked;
