/**
 * Boot applications that do nothing but start and end.
 */
@NullMarked
package dev.adoclient.benchmarks.startup;

import org.jspecify.annotations.NullMarked;
