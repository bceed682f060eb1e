/**
 * Whether a failed attempt is repeated, and when: Spring Retry decides here, and nowhere
 * else are its types seen. Nothing here waits.
 */
@NullMarked
package dev.adoclient.retry;

import org.jspecify.annotations.NullMarked;
