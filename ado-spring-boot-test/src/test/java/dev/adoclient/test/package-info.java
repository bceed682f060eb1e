@NullMarked
package dev.adoclient.test;

import org.jspecify.annotations.NullMarked;
