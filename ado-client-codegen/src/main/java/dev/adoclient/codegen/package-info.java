/**
 * The generator: reads one async client, maps each of its public methods to a blocking
 * one, and writes the blocking twin. {@link dev.adoclient.codegen.Mapping} holds the
 * whole mapping; what it does not hold is a compile error at the method. The annotations
 * that steer it live with the client and are known here by name.
 */
@NullMarked
package dev.adoclient.codegen;

import org.jspecify.annotations.NullMarked;
