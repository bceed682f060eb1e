/**
 * From the properties {@code ado.*} to the two beans {@code AdoAsyncClient} and
 * {@code AdoClient}, each of which, and each step on the way, an application can replace.
 */
@NullMarked
package dev.adoclient.autoconfigure;

import org.jspecify.annotations.NullMarked;
