/**
 * Credentials of Microsoft Entra through Azure Identity. The only package that knows its
 * types: a program without Azure on its class path never loads it.
 */
@NullMarked
package dev.adoclient.auth.azure;

import org.jspecify.annotations.NullMarked;
