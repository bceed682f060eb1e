/**
 * Git: repositories, refs, commits, pushes and files, and pull requests with their
 * threads, reviewers and statuses.
 */
@GenerateTypes("git")
@NullMarked
package dev.adoclient.area.git;

import org.jspecify.annotations.NullMarked;

import dev.adoclient.model.GenerateTypes;
