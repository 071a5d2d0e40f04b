/** What {@code bench/syntax} asks of the private readers of the rules. */
@NullMarked
package org.attestnlp.rules.quotes;

import org.jspecify.annotations.NullMarked;
