/**
 * The second generator: makes the views and codes of an area from its facts, before the
 * rest of the client is compiled. {@link dev.adoclient.codegen.types.Plain} and
 * {@link dev.adoclient.codegen.types.Reading} hold how a property is read.
 */
@NullMarked
package dev.adoclient.codegen.types;

import org.jspecify.annotations.NullMarked;
