/**
 * What can go wrong between a client and Azure DevOps, to be asked for by a test in one
 * line. Knows WireMock; the service itself knows nothing of it.
 */
@NullMarked
package dev.adoclient.emulator.fault;

import org.jspecify.annotations.NullMarked;
