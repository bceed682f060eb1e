/**
 * What the service answers of wikis and their pages.
 */
@NullMarked
package dev.adoclient.emulator.service.wiki;

import org.jspecify.annotations.NullMarked;
