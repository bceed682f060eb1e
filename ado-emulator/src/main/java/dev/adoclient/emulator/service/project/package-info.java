/**
 * What the service answers of projects.
 */
@NullMarked
package dev.adoclient.emulator.service.project;

import org.jspecify.annotations.NullMarked;
