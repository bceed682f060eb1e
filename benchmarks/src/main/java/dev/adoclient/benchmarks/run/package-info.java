/**
 * Runs both sides of each comparison in turn, and holds the ratios against the targets.
 */
@NullMarked
package dev.adoclient.benchmarks.run;

import org.jspecify.annotations.NullMarked;
