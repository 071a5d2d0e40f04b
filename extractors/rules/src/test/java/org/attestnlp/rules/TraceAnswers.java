package org.attestnlp.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.Claim;
import org.attestnlp.model.Entity;
import org.attestnlp.model.Mention;
import org.attestnlp.model.NumberMention;
import org.attestnlp.model.Quote;
import org.attestnlp.model.Source;
import org.attestnlp.trace.Note;
import org.attestnlp.trace.Note.Item;
import org.attestnlp.trace.Note.Verdict;
import org.jspecify.annotations.Nullable;

/** Holds the answers that won, by a trace, against those that the result has. */
final class TraceAnswers {

  private final AnnotatedArticle article;
  private final Map<List<Object>, Set<String>> won = new HashMap<>();
  private final List<String> differing = new ArrayList<>();

  private TraceAnswers(AnnotatedArticle article, List<Note> notes) {
    this.article = article;
    for (Note note : notes) {
      if (note.verdict() == Verdict.WON) {
        won.computeIfAbsent(
                List.of(note.item(), note.begin(), note.slot()), k -> new LinkedHashSet<>())
            .add(note.found());
      }
    }
  }

  /** Where they differ. */
  static List<String> differing(AnnotatedArticle article, List<Note> notes) {
    TraceAnswers answers = new TraceAnswers(article, notes);
    article.claims().forEach(answers::claim);
    article.quotes().forEach(answers::quote);
    article.numbers().forEach(answers::number);
    article.entities().forEach(answers::entity);
    return answers.differing;
  }

  private void claim(Claim claim) {
    int at = claim.span().begin();
    hold(Item.NUMBER, at, "role", "a claim");
    hold(Item.NUMBER, at, "factuality", claim.factuality().name());
    hold(Item.NUMBER, at, "agent", claim.agent() == null ? null : claim.agent().span().text());
    hold(Item.NUMBER, at, "place", claim.place() == null ? null : claim.place().span().text());
    hold(Item.NUMBER, at, "time", claim.time() == null ? null : claim.time().span().text());
    hold(Item.NUMBER, at, "outcome", claim.outcome() == null ? null : claim.outcome().name());
    hold(Item.NUMBER, at, "of", claim.of() == null ? null : claim.of().text());
    hold(Item.NUMBER, at, "quote", claim.quote());
    hold(Item.NUMBER, at, "in event", claim.happening());
    hold(
        Item.NUMBER,
        at,
        "disputedBy",
        claim.disputedBy().stream().map(Source::name).toArray(String[]::new));
    hold(
        Item.NUMBER,
        at,
        "claimants",
        claim.claimants().stream().map(s -> s.name() + ", " + s.kind()).toArray(String[]::new));
    hold(
        Item.NUMBER,
        at,
        "relations",
        claim.relations().stream().map(r -> r.type() + " " + r.claim()).toArray(String[]::new));
  }

  private void quote(Quote quote) {
    int at = quote.span().begin();
    Set<String> words = won.getOrDefault(List.of(Item.QUOTE, at, "words"), Set.of());
    if (words.size() == 1) { // of two that begin at one character each has its notes
      hold(Item.QUOTE, at, "words", quote.rule());
      hold(Item.QUOTE, at, "kind", quote.kind().name());
    }
  }

  private void number(NumberMention number) {
    boolean told = won.containsKey(List.of(Item.NUMBER, number.span().begin(), "role"));
    if (told) {
      hold(Item.NUMBER, number.span().begin(), "role", number.role().name());
    }
  }

  private void entity(Entity entity) {
    for (Mention mention : entity.mentions()) {
      hold(Item.MENTION, mention.span().begin(), "entity", entity.name());
    }
  }

  private void hold(Item item, int begin, String slot, @Nullable String... expected) {
    Set<String> answers = won.getOrDefault(List.of(item, begin, slot), Set.of());
    Set<String> wanted = new LinkedHashSet<>();
    for (String each : expected) {
      if (each != null) {
        wanted.add(each);
      }
    }
    if (!answers.equals(wanted)) {
      differing.add(
          item
              + " at "
              + begin
              + ", "
              + slot
              + ": the trace has "
              + answers
              + ", the result "
              + wanted
              + ": "
              + article.text());
    }
  }
}
