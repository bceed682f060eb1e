/**
 * The ways to ask for the same thing: the client, and what one would write without it.
 */
@NullMarked
package dev.adoclient.benchmarks.side;

import org.jspecify.annotations.NullMarked;
