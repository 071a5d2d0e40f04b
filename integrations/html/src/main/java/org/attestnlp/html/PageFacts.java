package org.attestnlp.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.attestnlp.model.Page;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of its article: JSON-LD first, then {@code meta}, then what it shows.
 *
 * @param page headline, authors, day and language
 * @param url its own address, null if it does not say
 * @param articleBody the article's words as JSON-LD gives them, empty if it does not
 */
record PageFacts(Page page, @Nullable String url, String articleBody) {

  static PageFacts of(Document document) {
    JsonLd data = JsonLd.of(document);
    Page page =
        new Page(
            Headline.of(document, data),
            Bylines.of(document, data),
            PageDay.first(days(document, data)),
            language(document, data));
    return new PageFacts(page, url(document, data), data.text("articleBody"));
  }

  private static Stream<String> days(Document document, JsonLd data) {
    return Stream.of(
            Stream.of(data.text("datePublished"), data.text("dateCreated")),
            meta(
                document,
                "article:published_time",
                "datePublished",
                "sailthru.date",
                "parsely-pub-date",
                "pubdate",
                "publish-date",
                "dc.date.issued",
                "dc.date",
                "date"),
            attributes(document, "time[itemprop=datePublished]", "datetime"),
            attributes(document, "[itemprop=datePublished]", "content"),
            attributes(document, "time[pubdate]", "datetime"),
            attributes(document, "article time, main time", "datetime"))
        .flatMap(all -> all);
  }

  private static @Nullable String language(Document document, JsonLd data) {
    return Stream.of(
            attributes(document, "html", "lang"),
            meta(document, "og:locale", "content-language"),
            Stream.of(data.text("inLanguage")))
        .flatMap(all -> all)
        .map(language -> language.strip().replace('_', '-'))
        .filter(language -> language.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,3}"))
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String url(Document document, JsonLd data) {
    return Stream.of(
            attributes(document, "link[rel=canonical]", "href"),
            meta(document, "og:url"),
            Stream.of(data.text("url")))
        .flatMap(all -> all)
        .map(String::strip)
        .filter(url -> url.matches("(?i)https?://[^\\s\\p{Cc}]{1,2000}"))
        .findFirst()
        .orElse(null);
  }

  /** The contents of meta elements of these names, in the order of the names. */
  static Stream<String> meta(Document document, String... names) {
    List<String> found = new ArrayList<>();
    for (String name : names) {
      for (Element meta : document.select("meta")) {
        boolean named =
            Stream.of("property", "name", "itemprop", "http-equiv")
                .anyMatch(key -> meta.attr(key).strip().equalsIgnoreCase(name));
        if (named && !meta.attr("content").isBlank()) {
          found.add(meta.attr("content"));
        }
      }
    }
    return found.stream();
  }

  private static Stream<String> attributes(Document document, String where, String name) {
    return document.select(where).stream().map(e -> e.attr(name)).filter(v -> !v.isBlank());
  }
}
