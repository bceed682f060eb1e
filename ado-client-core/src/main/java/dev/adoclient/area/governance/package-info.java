/**
 * Component governance: which open source a repository uses, and the alerts on it. The
 * service publishes neither routes nor types of it; what is here is what its callers are
 * known to send and to read.
 */
@NullMarked
package dev.adoclient.area.governance;

import org.jspecify.annotations.NullMarked;
