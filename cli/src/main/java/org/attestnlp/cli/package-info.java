/**
 * The command {@code attest}, a thin wrap of the library: {@link org.attestnlp.cli.Main} → {@code
 * AnnotateCommand} → inputs → pipeline → results.
 */
@NullMarked
package org.attestnlp.cli;

import org.jspecify.annotations.NullMarked;
