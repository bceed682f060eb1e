/**
 * What the service answers of git repositories, their refs, commits, items and pushes.
 */
@NullMarked
package dev.adoclient.emulator.service.git;

import org.jspecify.annotations.NullMarked;
