/**
 * What engines and steps share besides the layers: models loaded once ({@link
 * org.attestnlp.spi.tool.Lazy}), word lists ({@link org.attestnlp.spi.tool.Lexicon}), kinds of
 * characters, paragraphs of a text. Nothing here knows a layer.
 */
@NullMarked
package org.attestnlp.spi.tool;

import org.jspecify.annotations.NullMarked;
