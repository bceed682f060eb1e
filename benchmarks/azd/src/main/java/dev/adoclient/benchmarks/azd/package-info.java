/**
 * The same questions through the community SDK {@code io.github.hkarthik7:azd}.
 */
@NullMarked
package dev.adoclient.benchmarks.azd;

import org.jspecify.annotations.NullMarked;
