/**
 * What every subcommand shares: the streams of the process, its exit codes, and how it ends. Start
 * at {@link org.attestnlp.cli.console.Console}; a signal comes in through {@link
 * org.attestnlp.cli.console.Stop}.
 */
@NullMarked
package org.attestnlp.cli.console;

import org.jspecify.annotations.NullMarked;
