/**
 * Puts names into entities. In: a name with what introduces it (“the mayor, Ada Quill”); out: the
 * entity that it names, an old or a new one. Open {@link
 * org.attestnlp.rules.entities.resolution.Group} first, then {@code People} and {@code Things}.
 */
@NullMarked
package org.attestnlp.rules.entities.resolution;

import org.jspecify.annotations.NullMarked;
