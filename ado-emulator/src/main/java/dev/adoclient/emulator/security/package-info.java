/**
 * Security namespaces, and who may do what in them. Knows no HTTP and no JSON.
 */
@NullMarked
package dev.adoclient.emulator.security;

import org.jspecify.annotations.NullMarked;
