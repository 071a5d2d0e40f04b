/**
 * What was read from an article: values that check themselves, nothing else. Start at {@link
 * org.attestnlp.model.AnnotatedArticle}; its fields are those of the JSON format {@code attest/1}.
 */
@NullMarked
package org.attestnlp.model;

import org.jspecify.annotations.NullMarked;
