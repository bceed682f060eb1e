/**
 * Component governance: which repositories are looked after, and the alerts on them.
 */
@NullMarked
package dev.adoclient.emulator.governance;

import org.jspecify.annotations.NullMarked;
