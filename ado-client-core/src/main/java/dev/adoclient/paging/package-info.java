/**
 * Lists that arrive in pages: the page, and the stream of items that fetches it.
 */
@NullMarked
package dev.adoclient.paging;

import org.jspecify.annotations.NullMarked;
