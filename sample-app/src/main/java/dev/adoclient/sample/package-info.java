/**
 * A delivery dashboard, as a user of the starter would write it. The places that matter
 * are {@link dev.adoclient.sample.ProjectReader} (reads through {@code AdoAsyncClient},
 * all at once), {@link dev.adoclient.sample.Live} (streams what changes) and
 * {@link dev.adoclient.sample.ActionController} (writes through {@code AdoClient}).
 */
@NullMarked
package dev.adoclient.sample;

import org.jspecify.annotations.NullMarked;
