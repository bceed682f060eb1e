/**
 * The git repositories of a project: objects with the hashes that git gives them, refs,
 * pushes and what is said of commits. Knows no HTTP and no JSON.
 */
@NullMarked
package dev.adoclient.emulator.git;

import org.jspecify.annotations.NullMarked;
