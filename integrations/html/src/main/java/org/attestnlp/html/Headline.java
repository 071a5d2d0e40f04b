package org.attestnlp.html;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** The headline of a page, without the name of its site: “Storm nears | The Harborview Post”. */
final class Headline {

  private static final Set<String> BARS = Set.of(" | ", " - ", " – ", " — ", " :: ", " » ");
  private static final int LONGEST = 500;

  private Headline() {}

  static @Nullable String of(Document page, JsonLd data) {
    String site = PageFacts.meta(page, "og:site_name").findFirst().orElse("").strip();
    Stream<String> shown = page.select("h1").stream().map(Element::text);
    Stream<String> shownAlone = page.select("h1").size() == 1 ? shown : Stream.empty();
    return Stream.of(
            Stream.of(data.text("headline")),
            PageFacts.meta(page, "og:title", "twitter:title"),
            shownAlone,
            Stream.of(page.title()))
        .flatMap(all -> all)
        .map(title -> Parser.unescapeEntities(title, false).replaceAll("\\s+", " ").strip())
        .map(title -> withoutSite(title, site))
        .filter(title -> !title.isEmpty() && title.length() <= LONGEST)
        .findFirst()
        .orElse(null);
  }

  private static String withoutSite(String title, String site) {
    Optional<String> end =
        BARS.stream()
            .map(bar -> bar + site)
            .filter(s -> !site.isEmpty() && title.endsWith(s))
            .findFirst();
    return end.map(s -> title.substring(0, title.length() - s.length()).strip()).orElse(title);
  }
}
