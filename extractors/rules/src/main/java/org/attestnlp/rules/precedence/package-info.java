/**
 * Which rule goes first. In: the rules of a layer, each with the reason for its place; out: the
 * order in which they are tried, and what a trace says of each. Open {@link
 * org.attestnlp.rules.precedence.Precedence} first; each layer declares its list where its rules
 * are made.
 */
@NullMarked
package org.attestnlp.rules.precedence;

import org.jspecify.annotations.NullMarked;
