/**
 * The organization as a whole: its projects, their builds, and the work items that they
 * share. It is the state behind the service, and what a test may read and change by hand.
 */
@NullMarked
package dev.adoclient.emulator.organization;

import org.jspecify.annotations.NullMarked;
