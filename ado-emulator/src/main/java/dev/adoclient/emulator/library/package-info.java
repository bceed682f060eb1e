/**
 * Groups of variables that pipelines read.
 */
@NullMarked
package dev.adoclient.emulator.library;

import org.jspecify.annotations.NullMarked;
