/**
 * Pull requests: how they live and end, who votes, what is discussed, and what is tied to
 * them. Knows no HTTP and no JSON.
 */
@NullMarked
package dev.adoclient.emulator.pullrequest;

import org.jspecify.annotations.NullMarked;
