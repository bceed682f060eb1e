/** What the service answers of how teams plan. */
@NullMarked
package dev.adoclient.emulator.service.work;

import org.jspecify.annotations.NullMarked;
