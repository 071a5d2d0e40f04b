/**
 * What holds of every result, whoever made it: {@link org.attestnlp.check.ResultCheck} names each
 * place where it does not.
 */
@NullMarked
package org.attestnlp.check;

import org.jspecify.annotations.NullMarked;
