/**
 * The REST service over the organization, one package an area. It takes a request as a
 * value and gives an answer as a value; it knows no HTTP server and no WireMock.
 */
@NullMarked
package dev.adoclient.emulator.service;

import org.jspecify.annotations.NullMarked;
