/**
 * Files of a gold suite: JSON and texts come in, {@link org.attestnlp.gold.file.GoldArticle
 * articles with the marks of their items} go out, and the {@link org.attestnlp.gold.file.Baseline}
 * of what is held. Start at {@link org.attestnlp.gold.file.GoldSuite}.
 */
@NullMarked
package org.attestnlp.gold.file;

import org.jspecify.annotations.NullMarked;
