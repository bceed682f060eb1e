/**
 * The REST service over the organization: routes, authentication, versions, JSON and the
 * service's error bodies. It takes a request as a value and gives an answer as a value;
 * it knows no HTTP server and no WireMock.
 */
@NullMarked
package dev.adoclient.emulator.service;

import org.jspecify.annotations.NullMarked;
