package org.attestnlp.rules.claims;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attestnlp.model.Polarity;
import org.attestnlp.model.Quote;
import org.attestnlp.model.Source;
import org.attestnlp.model.Span;
import org.attestnlp.spi.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Finds who contradicts a claim elsewhere: the speakers of a denial about the same matter, or the
 * doubter in {@code a figure the ministry disputed}.
 */
final class DisputeFinder {

  private final Passage passage;
  private final EntityIndex entities;
  private final List<Quote> denials;
  private final List<Set<String>> denied;
  private final NounPhraseReader phrases;

  DisputeFinder(
      Passage passage, EntityIndex entities, List<Quote> quotes, NounPhraseReader phrases) {
    this.passage = passage;
    this.entities = entities;
    this.phrases = phrases;
    this.denials = quotes.stream().filter(q -> q.polarity() == Polarity.DENIED).toList();
    this.denied =
        denials.stream()
            .map(q -> words(passage.at(q.span().begin()), passage.at(q.span().end() - 1) + 1))
            .toList();
  }

  List<Source> disputers(Located number, @Nullable Phrase counted, Region region) {
    List<Source> sources = new ArrayList<>(figure(number));
    if (counted == null) {
      return List.copyOf(sources);
    }
    String head = stem(passage.lower(counted.head()));
    Set<String> matter = words(region.first(), region.end());
    for (int i = 0; i < denials.size(); i++) {
      Quote denial = denials.get(i);
      boolean inside =
          denial.span().begin() <= number.quantity().begin()
              && number.quantity().end() <= denial.span().end();
      Set<String> shared = new HashSet<>(denied.get(i));
      shared.retainAll(matter);
      if (!inside && shared.contains(head) && shared.size() >= 2) {
        sources.addAll(denial.speakers());
      }
    }
    return List.copyOf(sources);
  }

  /** Content words without inflection. */
  private Set<String> words(int first, int end) {
    Set<String> words = new HashSet<>();
    for (int token = first; token < end; token++) {
      boolean content =
          passage.isNoun(token)
              || passage.isAdjective(token)
              || passage.isVerb(token) && !passage.isAuxiliary(token);
      if (content) {
        words.add(stem(passage.lower(token)));
      }
    }
    return words;
  }

  private static String stem(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.endsWith("s") && lower.length() > 3
        ? lower.substring(0, lower.length() - 1)
        : lower;
  }

  /** "a figure the ministry disputed", "The ministry disputed the figure" right after. */
  private List<Source> figure(Located number) {
    Sentence sentence = passage.sentence(number.first());
    int end = sentence.end();
    for (int token = number.end(); token < end; token++) {
      boolean figure =
          passage.is(token, Words.FIGURE)
              && passage.isDeterminer(token - 1)
              && passage.is(token - 2, ",");
      if (!figure) {
        continue;
      }
      int verb = disputeVerb(token + 1, end);
      if (verb < 0) {
        return List.of();
      }
      boolean by = passage.is(verb + 1, "by");
      int start = by ? verb + 2 : token + 1;
      while (passage.is(start, "that") || passage.is(start, "which")) {
        start++;
      }
      Phrase phrase = phrases.at(start, by ? end : verb);
      return phrase == null ? List.of() : List.of(entities.source(span(phrase)));
    }
    return next(number, sentence);
  }

  /** "The ministry disputed the figure." as the next sentence. */
  private List<Source> next(Located number, Sentence sentence) {
    if (sentence.end() >= passage.size()) {
      return List.of();
    }
    Sentence next = passage.sentence(sentence.end());
    int verb = disputeVerb(next.first(), Math.min(next.end(), next.first() + 12));
    boolean figure =
        verb > 0
            && (passage.is(verb + 1, "the")
                || passage.is(verb + 1, "that")
                || passage.is(verb + 1, "this")
                || passage.is(verb + 1, "those"))
            && passage.is(verb + 2, Words.FIGURE);
    boolean last = figure && number.first() >= sentence.first();
    Phrase phrase = last ? phrases.at(next.first(), verb) : null;
    return phrase == null ? List.of() : List.of(entities.source(span(phrase)));
  }

  private int disputeVerb(int from, int end) {
    for (int token = from; token < end; token++) {
      if (Words.DISPUTE.contains(passage.lemma(token)) && passage.isVerb(token)) {
        return token;
      }
    }
    return -1;
  }

  private Span span(Phrase phrase) {
    return passage.span(phrase.first(), phrase.end());
  }
}
