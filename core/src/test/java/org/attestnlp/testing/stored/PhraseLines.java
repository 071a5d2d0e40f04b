package org.attestnlp.testing.stored;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.Claim;
import org.attestnlp.model.Entity;
import org.attestnlp.model.EntityType;
import org.attestnlp.model.Polarity;
import org.attestnlp.model.Quote;
import org.attestnlp.model.Source;

/** Writes what was found in a phrase in the lines of its file, and says what is wrong with it. */
public final class PhraseLines {

  private PhraseLines() {}

  /** What is wrong: found and expected, or the rule; empty if the row holds. */
  public static String fault(Phrase phrase, AnnotatedArticle found) {
    List<String> lines = of(phrase, found);
    boolean ordered = !phrase.layer().equals("entities");
    boolean same =
        ordered
            ? lines.equals(phrase.expected())
            : lines.stream().sorted().toList().equals(phrase.expected().stream().sorted().toList());
    List<String> fault = new ArrayList<>();
    if (!same) {
      phrase.expected().stream()
          .filter(l -> !lines.contains(l))
          .forEach(l -> fault.add("  wanted " + l));
      lines.stream()
          .filter(l -> !phrase.expected().contains(l))
          .forEach(l -> fault.add("  found  " + l));
      if (fault.isEmpty()) {
        fault.add("  found in another order or number: " + lines);
      }
    }
    if (!phrase.rule().isEmpty() && !rules(found).contains(phrase.rule())) {
      fault.add("  wanted rule " + phrase.rule() + ", found " + rules(found));
    }
    return fault.isEmpty() ? "" : phrase + "\n" + String.join("\n", fault);
  }

  private static List<String> of(Phrase phrase, AnnotatedArticle found) {
    return switch (phrase.layer()) {
      case "claims" -> ClaimLine.of(found);
      case "quotes" -> found.quotes().stream().map(PhraseLines::quote).toList();
      case "entities" -> entities(phrase, found);
      default ->
          throw new IllegalArgumentException(
              phrase + ": no layer " + phrase.layer() + "; claims, quotes and entities are");
    };
  }

  private static List<String> rules(AnnotatedArticle found) {
    List<String> rules = new ArrayList<>(found.quotes().stream().map(Quote::rule).toList());
    rules.addAll(found.claims().stream().map(Claim::rule).toList());
    return rules;
  }

  private static String quote(Quote quote) {
    String denied = quote.polarity() == Polarity.DENIED ? "-" : "";
    String speakers = quote.speakers().stream().map(Source::name).collect(Collectors.joining("; "));
    return (quote.kind() + denied + " | " + quote.span().text() + " | " + speakers).strip();
  }

  /** Entities of type MISC are shown only where the row lists one. */
  private static List<String> entities(Phrase phrase, AnnotatedArticle found) {
    boolean misc = phrase.expected().stream().anyMatch(line -> line.startsWith("MISC "));
    return found.entities().stream()
        .filter(entity -> misc || entity.type() != EntityType.MISC)
        .map(entity -> entity(phrase, entity))
        .toList();
  }

  /** Titles are shown only where the row gives some for that entity. */
  private static String entity(Phrase phrase, Entity entity) {
    String start = entity.type() + " " + entity.name();
    String mentions =
        entity.mentions().stream()
            .map(mention -> mention.span().text())
            .collect(Collectors.joining(" | "));
    boolean titled = phrase.expected().stream().anyMatch(line -> line.startsWith(start + " ["));
    String titles = titled ? " [" + String.join("; ", entity.titles()) + "]" : "";
    return start + titles + " = " + mentions;
  }
}
