/**
 * What happens to each request on its way, one concern a class, outermost first:
 * deadline, retry, redirect, gate, in-flight limit, credential, answer.
 */
@NullMarked
package dev.adoclient.http.filter;

import org.jspecify.annotations.NullMarked;
