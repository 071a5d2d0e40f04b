/**
 * The JSON format {@code attest/1}: {@link org.attestnlp.json.ArticleJson} writes, reads and
 * describes it.
 */
@NullMarked
package org.attestnlp.json;

import org.jspecify.annotations.NullMarked;
