/**
 * An in-memory Azure DevOps on a free port: for demonstrations and for tests of whatever
 * talks to Azure DevOps. It keeps state, refuses in the service's own words, and lets a
 * test put its own stubs and faults in front of it.
 */
@NullMarked
package dev.adoclient.emulator;

import org.jspecify.annotations.NullMarked;
