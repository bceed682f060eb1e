/**
 * What the service answers of users, of groups with rules, and their access levels.
 */
@NullMarked
package dev.adoclient.emulator.service.entitlement;

import org.jspecify.annotations.NullMarked;
