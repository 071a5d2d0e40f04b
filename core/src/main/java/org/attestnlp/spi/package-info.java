/**
 * What a step sees. Start at {@link org.attestnlp.spi.Annotator}: a function from {@link
 * org.attestnlp.spi.Document} to {@code Document} that declares the {@link org.attestnlp.spi.Layer
 * layers} it needs and fills. Who reads articles alone meets {@code Layer} only, in {@code
 * Pipeline.only(…)} and {@code Pipeline.read(…)}; authors of steps and engines meet the rest.
 *
 * <p>{@code spi.tool} holds what steps share besides; nothing there knows a layer.
 */
@NullMarked
package org.attestnlp.spi;

import org.jspecify.annotations.NullMarked;
