/**
 * The Actuator endpoint {@code ado}, where Actuator is there.
 */
@NullMarked
package dev.adoclient.autoconfigure.endpoint;

import org.jspecify.annotations.NullMarked;
