/** Makes the models of this module from treebanks; see docs/SYNTAX.md. */
@NullMarked
package org.attestnlp.syntax.training;

import org.jspecify.annotations.NullMarked;
