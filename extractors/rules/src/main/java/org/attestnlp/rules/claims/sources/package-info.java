/**
 * Finds who claims a number and who disputes it. In: the quotes around a number, else the verbs of
 * saying, finding and showing in its sentence; out: sources, the outermost first. Open {@link
 * org.attestnlp.rules.claims.sources.ClaimantFinder} first.
 */
@NullMarked
package org.attestnlp.rules.claims.sources;

import org.jspecify.annotations.NullMarked;
