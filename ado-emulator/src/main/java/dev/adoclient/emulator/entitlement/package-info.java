/**
 * Who may use the organization, with which access level, by themselves or by a rule.
 */
@NullMarked
package dev.adoclient.emulator.entitlement;

import org.jspecify.annotations.NullMarked;
