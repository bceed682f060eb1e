/**
 * Wikis and their pages.
 */
@NullMarked
package dev.adoclient.emulator.wiki;

import org.jspecify.annotations.NullMarked;
