/**
 * What the client does when the service, or the network before it, does not do what it
 * should: shown in requests counted on the wire.
 */
@NullMarked
package dev.adoclient.resilience;

import org.jspecify.annotations.NullMarked;
