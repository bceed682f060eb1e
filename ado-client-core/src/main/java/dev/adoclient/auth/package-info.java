/**
 * Who asks: credentials, and the authorization that they give to each request.
 */
@NullMarked
package dev.adoclient.auth;

import org.jspecify.annotations.NullMarked;
