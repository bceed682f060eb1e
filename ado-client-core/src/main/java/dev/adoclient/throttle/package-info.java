/**
 * How fast the service may be asked: the gate that its rate limits close, and the limit
 * of requests in flight.
 */
@NullMarked
package dev.adoclient.throttle;

import org.jspecify.annotations.NullMarked;
