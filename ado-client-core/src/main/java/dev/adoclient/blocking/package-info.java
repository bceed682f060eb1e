/**
 * The bridge from the asynchronous clients to their generated blocking twins: the
 * annotations that the generator reads, and the only code that waits.
 */
@NullMarked
package dev.adoclient.blocking;

import org.jspecify.annotations.NullMarked;
