/**
 * The command {@code attest}, a thin wrap of the library: the words of a command line come in, an
 * exit code goes out. Start at {@link org.attestnlp.cli.Main}, which knows every subcommand; {@code
 * AnnotateCommand} is the default one.
 *
 * <p>Rooms, each of which sees only those before it: {@code console} (streams, signals, exit
 * codes), {@code input} (files into articles), {@code output} (outcomes into files), {@code run} (a
 * batch from one to the other), {@code gold} (the subcommands of {@code attest gold}).
 */
@NullMarked
package org.attestnlp.cli;

import org.jspecify.annotations.NullMarked;
