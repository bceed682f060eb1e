/**
 * What the service answers of users and their access levels.
 */
@NullMarked
package dev.adoclient.emulator.service.entitlement;

import org.jspecify.annotations.NullMarked;
