/**
 * What every route is made of: requests and answers as values, paths, versions,
 * authentication, JSON, pages and the service's error bodies.
 */
@NullMarked
package dev.adoclient.emulator.rest;

import org.jspecify.annotations.NullMarked;
