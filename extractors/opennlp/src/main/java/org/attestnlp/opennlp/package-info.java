/**
 * The light engine, on Apache OpenNLP: tokens, sentences, tags, lemmas and names without GPL code.
 */
@NullMarked
package org.attestnlp.opennlp;

import org.jspecify.annotations.NullMarked;
