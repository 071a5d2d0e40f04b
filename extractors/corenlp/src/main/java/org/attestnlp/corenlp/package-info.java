/**
 * The accurate engine, on Stanford CoreNLP (GPL-3.0): tokens, sentences, tags, lemmas, names, lazy
 * dependencies.
 */
@NullMarked
package org.attestnlp.corenlp;

import org.jspecify.annotations.NullMarked;
