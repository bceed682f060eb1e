/**
 * What an application with the starter looks like: two injected clients, one page.
 */
@NullMarked
package dev.adoclient.sample;

import org.jspecify.annotations.NullMarked;
