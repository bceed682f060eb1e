/**
 * The one way to the service: {@link dev.adoclient.http.AdoHttp} gives a
 * {@link dev.adoclient.http.Target}, this a {@link dev.adoclient.http.Call}, and its verb
 * sends it through the filters. Public because the areas need it; not part of the API.
 */
@NullMarked
package dev.adoclient.http;

import org.jspecify.annotations.NullMarked;
