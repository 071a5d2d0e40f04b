/**
 * The step in front: what mail, pages and scripts have done to a text is undone before anybody
 * reads it, and every place is known in the text as given. Read {@link
 * org.attestnlp.text.TextAsRead}.
 */
@NullMarked
package org.attestnlp.text;

import org.jspecify.annotations.NullMarked;
