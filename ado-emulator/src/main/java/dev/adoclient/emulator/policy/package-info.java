/**
 * Branch policies, and what they say to pull requests. Knows no HTTP and no JSON.
 */
@NullMarked
package dev.adoclient.emulator.policy;

import org.jspecify.annotations.NullMarked;
