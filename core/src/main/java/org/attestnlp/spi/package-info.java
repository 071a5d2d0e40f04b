/**
 * What a step sees. Start at {@link org.attestnlp.spi.Annotator}: a function from {@link
 * org.attestnlp.spi.Document} to {@code Document} that declares the {@link org.attestnlp.spi.Layer
 * layers} it needs and fills. Users of the library never meet these types; authors of engines and
 * extractors do.
 */
@NullMarked
package org.attestnlp.spi;

import org.jspecify.annotations.NullMarked;
