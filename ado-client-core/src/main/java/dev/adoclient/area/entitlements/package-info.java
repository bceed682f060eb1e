/**
 * Entitlements: who may use the organization, with which access level, in which projects.
 */
@GenerateTypes("memberentitlementmanagement")
@NullMarked
package dev.adoclient.area.entitlements;

import org.jspecify.annotations.NullMarked;

import dev.adoclient.model.GenerateTypes;
