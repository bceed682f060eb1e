/** What the service answers of service hooks. */
@NullMarked
package dev.adoclient.emulator.service.hook;

import org.jspecify.annotations.NullMarked;
