/**
 * The work item query language, in the part that
 * {@link dev.adoclient.emulator.wiql.WiqlParser} names. What is outside of it is refused,
 * never answered with nothing.
 */
@NullMarked
package dev.adoclient.emulator.wiql;

import org.jspecify.annotations.NullMarked;
