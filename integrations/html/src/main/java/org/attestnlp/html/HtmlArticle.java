package org.attestnlp.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.attestnlp.Article;
import org.attestnlp.model.Page;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * A news article as its web page gives it: the story without menus, captions, comments and what
 * else stands around it, and what the page says of it.
 *
 * <pre>{@code
 * HtmlArticle page = HtmlArticle.read(Files.readAllBytes(file), null);
 * page.page().title(); // Storm nears Harborview
 * AnnotatedArticle result = pipeline.annotate(page.article("storm"));
 * }</pre>
 *
 * <p>The block that holds the story is the one that its paragraphs vote for, by their length, their
 * commas and the share of links, as in Arc90's Readability. Any bytes will do: nothing is thrown,
 * and the time grows with their number.
 *
 * @param text the story: paragraphs apart by an empty line, lines of a paragraph by a line break;
 *     empty if the page has none. Offsets of results count its UTF-16 code units
 * @param page headline, authors, day and language, as JSON-LD, {@code meta} or the page say
 * @param url the page's own address, null if it does not say
 */
public record HtmlArticle(String text, Page page, @Nullable String url) {

  /**
   * Reads a page from its bytes.
   *
   * @param charset how they are to be understood; null for what the page itself says, or UTF-8
   */
  public static HtmlArticle read(byte[] html, @Nullable Charset charset) {
    if (charset != null) {
      return of(parsed(html, charset.name()));
    }
    String wide = PageEncoding.withoutMark(html);
    Document document = parsed(html, wide);
    boolean misnamed = wide == null && PageEncoding.isMisnamed(html, document.charset());
    return of(misnamed ? parsed(html, StandardCharsets.UTF_8.name()) : document);
  }

  private static Document parsed(byte[] html, @Nullable String charset) {
    try {
      return Jsoup.parse(new ByteArrayInputStream(html), charset, "");
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory cannot fail to be read", e);
    }
  }

  /** Reads a page that is a text already. */
  public static HtmlArticle read(String html) {
    return of(Jsoup.parse(html));
  }

  private static HtmlArticle of(Document document) {
    PageFacts facts = PageFacts.of(document);
    return new HtmlArticle(Story.of(document, facts.articleBody()), facts.page(), facts.url());
  }

  /** The article, to be annotated. */
  public Article article(String id) {
    return article(id, null);
  }

  /**
   * The same.
   *
   * @param date when it was published, if the caller knows better than the page; null if not
   */
  public Article article(String id, @Nullable LocalDate date) {
    return new Article(id, text, date, url, page);
  }
}
