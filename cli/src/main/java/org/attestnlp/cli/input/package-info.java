/**
 * Operands and options come in, articles go out, one at a time as they are asked for; what cannot
 * be read goes out as an error record. Start at {@link org.attestnlp.cli.input.Inputs}: {@code
 * FolderFiles} finds files, {@code Rows} reads JSONL, {@code ArticleSource} makes articles of
 * bytes.
 */
@NullMarked
package org.attestnlp.cli.input;

import org.jspecify.annotations.NullMarked;
