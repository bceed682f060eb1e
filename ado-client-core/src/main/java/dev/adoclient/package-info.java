/**
 * The clients of Azure DevOps: {@link dev.adoclient.AdoAsyncClient}, and
 * {@link dev.adoclient.AdoClient}, which is generated from it. From here each area has
 * its own client.
 */
@NullMarked
package dev.adoclient;

import org.jspecify.annotations.NullMarked;
