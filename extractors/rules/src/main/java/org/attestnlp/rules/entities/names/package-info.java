/**
 * The sheet of an article's names and the passes that find more of them: acronyms, names known
 * already, names said again. In: the sheet; out: the same sheet with names added, dropped or
 * joined. Open {@link org.attestnlp.rules.entities.names.NameSheet} first, then {@code NamePass}.
 */
@NullMarked
package org.attestnlp.rules.entities.names;

import org.jspecify.annotations.NullMarked;
