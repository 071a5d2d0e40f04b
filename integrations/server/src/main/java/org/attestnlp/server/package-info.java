/**
 * Annotates over HTTP, on the JDK's own server. Start at {@link org.attestnlp.server.AttestServer}.
 */
@NullMarked
package org.attestnlp.server;

import org.jspecify.annotations.NullMarked;
