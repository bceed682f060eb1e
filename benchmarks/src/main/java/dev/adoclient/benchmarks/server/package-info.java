/**
 * An Azure DevOps that costs as little as possible: answers that were made once, in a
 * process of its own.
 */
@NullMarked
package dev.adoclient.benchmarks.server;

import org.jspecify.annotations.NullMarked;
