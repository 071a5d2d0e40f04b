/**
 * Passes that mend where a name begins and ends: “Mayor Ada Quill”, “Bank of Norva and Lund Group”.
 * In: the sheet of names; out: the same names with other borders. Open {@link
 * org.attestnlp.rules.entities.borders.Trimming} first.
 */
@NullMarked
package org.attestnlp.rules.entities.borders;

import org.jspecify.annotations.NullMarked;
