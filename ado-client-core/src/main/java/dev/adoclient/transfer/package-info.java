/**
 * Files that go to the service and come from it: what the caller wants done with them,
 * and what was done.
 */
@NullMarked
package dev.adoclient.transfer;

import org.jspecify.annotations.NullMarked;
