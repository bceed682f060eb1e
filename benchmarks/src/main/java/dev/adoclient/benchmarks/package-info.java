/**
 * What is measured: one class for each question, run by JMH in a fork of its own.
 */
@NullMarked
package dev.adoclient.benchmarks;

import org.jspecify.annotations.NullMarked;
