package dev.adoclient.sample;

import java.time.Instant;

/**
 * Something happened in the project.
 *
 * @param id larger than that of every earlier event
 * @param panel the part of the page that is no longer right
 * @param text what happened, for people
 * @param tone whether that is good or bad
 */
record LiveEvent(long id, Instant at, String panel, String text, String tone) {
}
