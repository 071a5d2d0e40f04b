/**
 * Gold tests and assertions for a team's own tests, with JUnit 5.14 or 6 and AssertJ.
 *
 * <pre>{@code
 * class NewsTest {
 *   @GoldTest("src/test/gold")
 *   void gold() {}
 *
 *   @Test
 *   void the_president_is_quoted() {
 *     assertThat(article).hasQuote("won’t sit idle").spokenBy("Yoon Suk Yeol").ofKind(MIXED);
 *   }
 * }
 * }</pre>
 *
 * <p>{@link org.attestnlp.junit.ArticleBuilder} makes results by hand, for what is done with them.
 */
@NullMarked
package org.attestnlp.junit;

import org.jspecify.annotations.NullMarked;
