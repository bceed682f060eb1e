/**
 * Who may use the organization, with which access level.
 */
@NullMarked
package dev.adoclient.emulator.entitlement;

import org.jspecify.annotations.NullMarked;
