/**
 * The health of the connection to Azure DevOps, where Actuator is there.
 */
@NullMarked
package dev.adoclient.autoconfigure.health;

import org.jspecify.annotations.NullMarked;
