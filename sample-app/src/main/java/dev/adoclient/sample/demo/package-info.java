/**
 * The Azure DevOps that the dashboard shows when none is configured: an emulator in this
 * process, a project with two weeks behind it, and what happens in it from now on.
 */
@NullMarked
package dev.adoclient.sample.demo;

import org.jspecify.annotations.NullMarked;
