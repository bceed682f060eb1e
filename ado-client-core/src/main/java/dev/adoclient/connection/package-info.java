/**
 * Where Azure DevOps is and how to talk to it: deployment, hosts, credential, times and
 * limits. Values only; nothing here opens a connection.
 */
@NullMarked
package dev.adoclient.connection;

import org.jspecify.annotations.NullMarked;
