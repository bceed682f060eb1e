/**
 * An Azure DevOps in memory for the tests of an application: with Spring Boot by
 * {@link dev.adoclient.test.AutoConfigureAdoEmulator}, without Spring by
 * {@link dev.adoclient.test.AdoEmulatorExtension}.
 */
@NullMarked
package dev.adoclient.test;

import org.jspecify.annotations.NullMarked;
