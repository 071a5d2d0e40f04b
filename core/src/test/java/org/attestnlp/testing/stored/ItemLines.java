package org.attestnlp.testing.stored;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.attestnlp.gold.Bracketed;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.Claim;
import org.attestnlp.model.Entity;
import org.attestnlp.model.Mention;
import org.attestnlp.model.NumberMention;
import org.attestnlp.model.Polarity;
import org.attestnlp.model.Quote;
import org.attestnlp.model.Source;
import org.attestnlp.model.Span;

/**
 * Everything found in a text, an item a line.
 *
 * <pre>
 * entity Ada Quill | PERSON | titles=Mayor | Ada Quill; she/PRONOUN
 * quote the bridge is safe | INDIRECT | Ada Quill/ENTITY | cue=said | rule=that-clause
 * claim 14 | 14 | counted=miners | event=pull | rule=behind
 * number 2023 | YEAR
 * </pre>
 *
 * <p>What stands before the first bar is the item's {@link #key}: the same item before and after a
 * change.
 */
public final class ItemLines {

  private ItemLines() {}

  /** The lines: title and dateline, entities, quotes, then claims and numbers in text order. */
  public static List<String> of(AnnotatedArticle article) {
    List<String> lines = new ArrayList<>();
    if (article.title() != null) {
      lines.add("title | " + article.title().text());
    }
    if (article.dateline() != null) {
      lines.add("dateline | " + article.dateline().span().text());
    }
    article.entities().forEach(entity -> lines.add(entity(entity)));
    article.quotes().forEach(quote -> lines.add(quote(quote)));
    article.claims().forEach(claim -> lines.add(claim(claim)));
    article.numbers().forEach(number -> lines.add(number(number)));
    article.warnings().forEach(warning -> lines.add("warning | " + warning));
    return lines.stream().map(ItemLines::oneLine).toList();
  }

  /**
   * The lines, claims and numbers with the words around them: {@code … | in: …pulled [14] men…}.
   */
  static List<String> inText(AnnotatedArticle article) {
    Map<String, Span> places = new HashMap<>();
    article.claims().forEach(claim -> places.put(oneLine(claim(claim)), claim.span()));
    article.numbers().forEach(number -> places.put(oneLine(number(number)), number.span()));
    return of(article).stream()
        .map(
            line -> {
              Span place = places.get(line);
              return place == null
                  ? line
                  : line + " | in: " + Bracketed.around(article.text(), place);
            })
        .toList();
  }

  /** What an item is known by: {@code claim 14}. */
  static String key(String line) {
    int bar = line.indexOf(" | ");
    return bar < 0 ? line : line.substring(0, bar);
  }

  /** A text in one line: {@code ¶} for an empty line, {@code ⏎} for a line break. */
  static String oneLine(String text) {
    return text.replace("\n\n", " ¶ ").replace("\n", " ⏎ ").replace("\r", "␍");
  }

  private static String entity(Entity entity) {
    String titles =
        entity.titles().isEmpty() ? "" : " | titles=" + String.join("; ", entity.titles());
    return "entity " + entity.name() + " | " + entity.type() + titles + " | " + mentions(entity);
  }

  private static String mentions(Entity entity) {
    return entity.mentions().stream().map(ItemLines::mention).collect(Collectors.joining("; "));
  }

  private static String mention(Mention mention) {
    return switch (mention.kind()) {
      case NAME -> mention.span().text();
      default -> mention.span().text() + "/" + mention.kind();
    };
  }

  private static String quote(Quote quote) {
    List<String> fields = new ArrayList<>();
    fields.add("quote " + quote.span().text());
    fields.add(quote.kind() + (quote.polarity() == Polarity.DENIED ? "-" : ""));
    fields.add(sources(quote.speakers()));
    if (quote.cue() != null) {
      fields.add("cue=" + quote.cue().span().text());
    }
    if (!quote.quoted().isEmpty()) {
      fields.add(
          "quoted=" + quote.quoted().stream().map(Span::text).collect(Collectors.joining("; ")));
    }
    fields.add("rule=" + quote.rule());
    return String.join(" | ", fields);
  }

  private static String claim(Claim claim) {
    String quote = claim.quote() == null ? "" : " | quote=" + claim.quote();
    String sources = claim.claimants().isEmpty() ? "" : " | sources=" + sources(claim.claimants());
    return ClaimLine.claim(claim).replaceFirst("CLAIM", "claim")
        + sources
        + quote
        + " | rule="
        + claim.rule();
  }

  private static String number(NumberMention number) {
    return ClaimLine.number(number).replaceFirst("NUMBER", "number");
  }

  private static String sources(List<Source> sources) {
    return sources.stream()
        .map(source -> source.name() + "/" + source.status())
        .collect(Collectors.joining("; "));
  }
}
