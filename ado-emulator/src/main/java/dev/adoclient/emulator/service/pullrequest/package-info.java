/**
 * What the service answers of pull requests, their reviewers, threads, labels and
 * iterations.
 */
@NullMarked
package dev.adoclient.emulator.service.pullrequest;

import org.jspecify.annotations.NullMarked;
