/**
 * Wikis: those of a project and those over a folder of a repository, with their pages and
 * attachments.
 */
@GenerateTypes("wiki")
@NullMarked
package dev.adoclient.area.wiki;

import org.jspecify.annotations.NullMarked;

import dev.adoclient.model.GenerateTypes;
