package org.attestnlp.html;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The authors of a page's article: “By Ada Quill and Omar Finch” are Ada Quill, Omar Finch. */
final class Bylines {

  private static final int LONGEST = 80;
  private static final int MOST = 20;
  private static final int DIGITS_OF_A_DATE = 4;

  private Bylines() {}

  static List<String> of(Document page, JsonLd data) {
    return Stream.of(
            data.names("author"),
            PageFacts.meta(page, "author", "sailthru.author", "parsely-author", "article:author")
                .toList(),
            texts(page, "[itemprop=author] [itemprop=name]"),
            texts(page, "[itemprop=author]"),
            texts(page, "[rel=author]"))
        .map(Bylines::names)
        .filter(names -> !names.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static List<String> texts(Document page, String where) {
    return page.select(where).stream().map(Element::text).toList();
  }

  private static List<String> names(List<String> given) {
    return given.stream()
        .limit(MOST)
        .map(name -> Parser.unescapeEntities(name, false).replaceAll("\\s+", " ").strip())
        .map(name -> name.replaceFirst("(?i)^by:? ", ""))
        .flatMap(names -> Arrays.stream(names.split("(?i), and | and | & |; ", -1)))
        .map(String::strip)
        .filter(Bylines::isName)
        .distinct()
        .limit(MOST)
        .toList();
  }

  /** Not an address, and not the page's own account. */
  private static boolean isName(String name) {
    return name.length() > 1
        && name.length() <= LONGEST
        && name.codePoints().anyMatch(Character::isLetter)
        && name.codePoints().filter(Character::isDigit).count() < DIGITS_OF_A_DATE
        && !name.contains("://")
        && !name.contains("@")
        && !name.startsWith("www.");
  }
}
