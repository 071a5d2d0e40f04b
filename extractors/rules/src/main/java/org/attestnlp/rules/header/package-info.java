/**
 * What stands above an article: its headline, who wrote it, where and on which day. In: the tokens
 * and sentences of a text; out: its header, by which the rest is told from the body. Open {@link
 * org.attestnlp.rules.header.HeaderReader} first.
 */
@NullMarked
package org.attestnlp.rules.header;

import org.jspecify.annotations.NullMarked;
