/**
 * What JSON costs on the wire, compressed and not: the bytes, and the time over a link of
 * 20 Mbit/s and over none.
 */
@NullMarked
package dev.adoclient.benchmarks.wire;

import org.jspecify.annotations.NullMarked;
