/**
 * Gold annotations as a regression suite: read gold files, compare results with them item by item,
 * score, and hold a baseline.
 *
 * <pre>{@code
 * GoldSuite suite = GoldSuite.load(Path.of("testdata"));
 * Comparison comparison = Comparison.of(suite.articles().get(0), pipeline.annotate(article));
 * comparison.differences().forEach(System.out::println);
 * }</pre>
 */
@NullMarked
package org.attestnlp.gold;

import org.jspecify.annotations.NullMarked;
