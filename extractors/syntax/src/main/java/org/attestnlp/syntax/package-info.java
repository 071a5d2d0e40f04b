/** Learnt syntax: tags and trees for every engine. */
@NullMarked
package org.attestnlp.syntax;

import org.jspecify.annotations.NullMarked;
