/** Headline, byline and dateline. */
@NullMarked
package org.attestnlp.rules.header;

import org.jspecify.annotations.NullMarked;
