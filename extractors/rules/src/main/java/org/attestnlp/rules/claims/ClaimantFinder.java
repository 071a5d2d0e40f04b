package org.attestnlp.rules.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.attestnlp.model.Quote;
import org.attestnlp.model.Source;
import org.attestnlp.model.Span;
import org.attestnlp.spi.Quantity;
import org.attestnlp.spi.Sentence;
import org.jspecify.annotations.Nullable;

/** Finds who claims a number: the speakers of the quotes around it, the outermost first. */
final class ClaimantFinder {

  private final Passage passage;
  private final EntityIndex entities;
  private final List<Quote> quotes;
  private final NounPhraseReader phrases;

  ClaimantFinder(
      Passage passage, EntityIndex entities, List<Quote> quotes, NounPhraseReader phrases) {
    this.passage = passage;
    this.entities = entities;
    this.quotes = quotes;
    this.phrases = phrases;
  }

  /** The quotes whose content covers the number, the widest first. */
  List<Quote> covering(Quantity number) {
    return quotes.stream()
        .filter(q -> q.span().begin() <= number.begin() && number.end() <= q.span().end())
        .sorted(Comparator.comparingInt((Quote q) -> q.span().begin() - q.span().end()))
        .toList();
  }

  /** The sources, the outermost first. */
  List<Source> claimants(Located number, List<Quote> covering, Clause clause) {
    List<Source> sources = new ArrayList<>();
    for (Quote quote : covering) {
      quote.speakers().forEach(source -> add(source, sources));
    }
    if (covering.isEmpty()) {
      continued(number).forEach(source -> add(source, sources));
    }
    Sentence sentence = passage.sentence(number.first());
    Source nested = nested(sentence, number);
    if (nested != null) {
      add(nested, sources);
    }
    if (sources.isEmpty()) {
      Source subject = sourceSubject(clause);
      if (subject != null) {
        sources.add(subject);
      }
    }
    return List.copyOf(sources);
  }

  private static void add(Source source, List<Source> sources) {
    boolean known =
        sources.stream()
            .anyMatch(
                s ->
                    s.name().equals(source.name())
                        || s.mention() != null
                            && source.mention() != null
                            && s.mention().overlaps(source.mention()));
    if (!known) {
      sources.add(source);
    }
  }

  /** "…, Ode said; it had 17": what follows the cue goes on. */
  private List<Source> continued(Located number) {
    Sentence sentence = passage.sentence(number.first());
    int begin = passage.token(sentence.first()).begin();
    for (Quote quote : quotes) {
      boolean before =
          quote.span().begin() >= begin
              && quote.cue() != null
              && quote.cue().span().end() <= number.quantity().begin();
      if (before && quote.cue() != null && quote.cue().span().begin() >= quote.span().end()) {
        for (int token = passage.at(quote.cue().span().end()); token < number.first(); token++) {
          if (passage.is(token, ";")) {
            return quote.speakers();
          }
        }
      }
    }
    return List.of();
  }

  /** "reported that, according to a leaked memo, 48 drones", "reported, citing a leaked memo". */
  private @Nullable Source nested(Sentence sentence, Located number) {
    for (int token = sentence.first(); token < sentence.end(); token++) {
      boolean according = passage.is(token, "according") && passage.is(token + 1, "to");
      boolean citing = passage.is(token, "citing") || passage.is(token, "quoting");
      if (!according && !citing) {
        continue;
      }
      int start = token + (according ? 2 : 1);
      Phrase phrase = phrases.at(start, sentence.end());
      if (phrase == null || !sameClause(token, number)) {
        continue;
      }
      return entities.source(passage.span(phrase.first(), phrase.end()));
    }
    return null;
  }

  private boolean sameClause(int token, Located number) {
    int from = Math.min(token, number.end());
    int to = Math.max(token, number.first());
    for (int i = from; i < to; i++) {
      if (passage.is(i, ";") || passage.is(i, "while") || passage.is(i, "but")) {
        return false;
      }
    }
    return true;
  }

  /** "Hospital staff counted at least 16 dead", "Norva has promised 20 tanks". */
  private @Nullable Source sourceSubject(Clause clause) {
    VerbGroup event = clause.event();
    Phrase subject = clause.subject();
    if (event == null || subject == null || clause.numberIsSubject()) {
      return null;
    }
    VerbGroup first = clause.chain().get(0);
    boolean source = Words.SOURCE_VERB.contains(passage.lemma(first.main()));
    if (!source || first.passive()) {
      return null;
    }
    Span span = passage.span(subject.first(), subject.head() + 1);
    return entities.source(span);
  }

  /** The tokens that the innermost source says, within the number's sentence. */
  Region region(Located number, List<Quote> covering) {
    Sentence sentence = passage.sentence(number.first());
    int first = sentence.first();
    int end = sentence.end();
    for (Quote quote : covering) {
      first = Math.max(first, passage.at(quote.span().begin()));
      end = Math.min(end, passage.at(quote.span().end() - 1) + 1);
    }
    return first <= number.first() && number.end() <= end
        ? new Region(first, end)
        : new Region(sentence.first(), sentence.end());
  }
}
