/**
 * Why a call failed: one unchecked hierarchy, divided by what the caller can do about it
 * and not by where it came from. Every other package may throw these; this one knows none
 * of them.
 */
@NullMarked
package dev.adoclient.error;

import org.jspecify.annotations.NullMarked;
