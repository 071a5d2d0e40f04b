package org.attestnlp.rules.claims.sources;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.attestnlp.model.Polarity;
import org.attestnlp.model.Quote;
import org.attestnlp.model.Source;
import org.attestnlp.model.Span;
import org.attestnlp.rules.claims.draft.EntityIndex;
import org.attestnlp.rules.claims.draft.Located;
import org.attestnlp.rules.lexicon.ReportingWords;
import org.attestnlp.rules.syntax.clauses.Region;
import org.attestnlp.rules.syntax.nouns.NounPhraseReader;
import org.attestnlp.rules.syntax.nouns.Phrase;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.spi.Cancellation;
import org.attestnlp.spi.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Finds who contradicts a claim elsewhere: the speakers of a denial about the same matter, or the
 * doubter in {@code a figure the ministry disputed}.
 */
public final class DisputeFinder {

  /** How far behind a number a dispute may stand, in tokens. */
  private static final int REACH = 60;

  /** How many denials about one noun are compared. */
  private static final int MOST = 16;

  private record Denial(Quote quote, Set<String> words) {}

  private final Passage passage;
  private final EntityIndex entities;
  private final NounPhraseReader phrases;
  private final Map<String, List<Denial>> denials = new HashMap<>();
  private final Map<Region, Set<String>> matters = new HashMap<>();

  public DisputeFinder(Passage passage, EntityIndex entities, NounPhraseReader phrases) {
    this.passage = passage;
    this.entities = entities;
    this.phrases = phrases;
    for (Quote quote : passage.document().quotes()) {
      Cancellation.check();
      if (quote.polarity() == Polarity.DENIED) {
        note(quote);
      }
    }
  }

  private void note(Quote quote) {
    int first = passage.at(quote.span().begin());
    int end = Math.min(passage.size(), passage.at(quote.span().end() - 1) + 1);
    Denial denial = new Denial(quote, words(first, Math.min(end, first + REACH)));
    for (String word : denial.words()) {
      List<Denial> about = denials.computeIfAbsent(word, key -> new ArrayList<>());
      if (about.size() < MOST) {
        about.add(denial);
      }
    }
  }

  /**
   * Who contradicts a number: what is said of the figure, then denials of the same matter; nobody
   * who claims it.
   */
  public List<Source> disputers(
      Located number, @Nullable Phrase counted, Region region, List<Source> claimants) {
    DisputeNotes notes = new DisputeNotes(number, passage, claimants);
    List<Source> sources = new ArrayList<>(figure(number));
    sources.forEach(notes::figure);
    if (counted != null) {
      denials(number, counted, region, notes, sources);
    }
    notes.end(sources);
    return OneSource.without(sources, claimants);
  }

  /** Adds the speakers of denials that share the noun counted and another word. */
  private void denials(
      Located number, Phrase counted, Region region, DisputeNotes notes, List<Source> sources) {
    String head = stem(passage.lower(counted.head()));
    Set<String> matter =
        matters.computeIfAbsent(region, r -> words(r.first(), Math.min(r.end(), r.first() + 400)));
    for (Denial denial : denials.getOrDefault(head, List.of())) {
      Span said = denial.quote().span();
      boolean inside =
          said.begin() <= number.quantity().begin() && number.quantity().end() <= said.end();
      if (!inside && matter.contains(head) && shareTwo(denial.words(), matter)) {
        sources.addAll(denial.quote().speakers());
        notes.denial(denial.quote(), denial.words(), matter);
      } else if (!inside && matter.contains(head)) {
        notes.other(denial.quote(), denial.words(), matter);
      }
    }
  }

  private static boolean shareTwo(Set<String> words, Set<String> matter) {
    return words.stream().filter(matter::contains).limit(2).count() == 2;
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

  /** “a figure the ministry disputed”, “The ministry disputed the figure” right after. */
  private List<Source> figure(Located number) {
    Sentence sentence = passage.sentence(number.first());
    int end = Math.min(sentence.end(), number.end() + REACH);
    for (int token = number.end(); token < end; token++) {
      boolean figure =
          passage.is(token, ReportingWords.FIGURE)
              && passage.isDeterminer(token - 1)
              && passage.is(token - 2, ",");
      if (figure) {
        return doubter(token + 1, end);
      }
      if (passage.is(token, "but")) {
        List<Source> same = objector(token + 1, end);
        return same.isEmpty() ? next(sentence) : same;
      }
    }
    return next(sentence);
  }

  /** “… the ministry disputed”, “… disputed by the ministry” */
  private List<Source> doubter(int from, int end) {
    int verb = disputeVerb(from, end);
    if (verb < 0) {
      return List.of();
    }
    boolean by = passage.is(verb + 1, "by");
    int start = by ? verb + 2 : from;
    while (passage.isOneOf(start, "that", "which")) {
      start++;
    }
    return source(phrases.at(start, by ? end : verb));
  }

  /** “The ministry disputed the figure.”, “Whitlock denied it.” as the next sentence. */
  private List<Source> next(Sentence sentence) {
    if (sentence.end() >= passage.size()) {
      return List.of();
    }
    Sentence next = passage.sentence(sentence.end());
    return objector(next.first(), next.end());
  }

  /** “the mayor denied the claim”, “the mayor called the report false” */
  private List<Source> objector(int first, int end) {
    int verb = disputeVerb(first, Math.min(end, first + 12));
    boolean figure =
        verb > 0
            && (passage.isDeterminer(verb + 1) && passage.is(verb + 2, ReportingWords.FIGURE)
                || passage.isOneOf(verb + 1, "it", "that", "this")
                    && passage.isPunctuation(verb + 2));
    return figure ? source(phrases.at(first, verb)) : List.of();
  }

  private int disputeVerb(int from, int end) {
    for (int token = from; token < end; token++) {
      if (passage.isVerb(token) && ReportingWords.DISPUTE.contains(passage.lemma(token))) {
        return passage.isNegation(token - 1) ? -1 : token; // “did not dispute the figure”
      }
      if (isTakenForNoun(token)) {
        return token;
      }
      boolean called = // “called the report false”
          passage.lemma(token).equals("call")
              && passage.isDeterminer(token + 1)
              && passage.is(token + 2, ReportingWords.FIGURE)
              && passage.is(token + 3, ReportingWords.UNTRUE);
      if (called && passage.isVerb(token)) {
        return token;
      }
    }
    return -1;
  }

  /** “The hospital disputes that.” */
  private boolean isTakenForNoun(int token) {
    String lower = passage.lower(token);
    return passage.isPluralNoun(token)
        && lower.endsWith("s")
        && ReportingWords.DISPUTE.contains(lower.substring(0, lower.length() - 1))
        && passage.isOneOf(token + 1, "that", "it", "this")
        && passage.isPunctuation(token + 2);
  }

  private List<Source> source(@Nullable Phrase phrase) {
    return phrase == null
        ? List.of()
        : List.of(entities.source(passage.span(phrase.first(), phrase.end())));
  }
}
