package org.attestnlp.rules.claims.stance;

import org.attestnlp.rules.claims.draft.Located;
import org.attestnlp.rules.lexicon.ReportingWords;
import org.attestnlp.rules.syntax.nouns.NounPhraseReader;
import org.attestnlp.rules.syntax.nouns.Phrase;
import org.attestnlp.rules.syntax.text.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Finds who expected an amount, told right behind it: {@code the 160,000 jobs expected by
 * economists}, {@code the £300m analysts had forecast}.
 */
public final class Forecasts {

  /** How far behind its number a forecast begins at most, in tokens. */
  private static final int REACH = 5;

  /**
   * Who expected it.
   *
   * @param source the phrase of the source
   * @param verb the token of the verb
   */
  public record Forecast(Phrase source, int verb) {}

  private final Passage passage;
  private final NounPhraseReader phrases;

  public Forecasts(Passage passage, NounPhraseReader phrases) {
    this.passage = passage;
    this.phrases = phrases;
  }

  /** The forecast behind a number, or null. */
  public @Nullable Forecast behind(Located number) {
    int limit = passage.sentence(number.first()).end();
    for (int token = number.end(); token < Math.min(limit, number.end() + REACH); token++) {
      if (passage.isPunctuation(token) || passage.isPreposition(token)) {
        break;
      }
      boolean made = ReportingWords.FORECASTING.contains(passage.lemma(token));
      if (made && passage.is(token + 1, "by")) { // the tagger may call “forecast” a noun
        Phrase source = phrases.at(token + 2, limit);
        return source == null ? null : new Forecast(source, token);
      }
    }
    return active(number.end(), limit);
  }

  /** “analysts had forecast” */
  private @Nullable Forecast active(int first, int limit) {
    int start = passage.is(first, "that") ? first + 1 : first;
    Phrase source = phrases.at(start, limit);
    if (source == null || !passage.isPluralNoun(source.head()) || isCounted(source)) {
      return null;
    }
    int verb = passage.isAuxiliary(source.end()) ? source.end() + 1 : source.end();
    boolean ends =
        verb + 1 >= limit || passage.isPunctuation(verb + 1) || passage.is(verb + 1, "in");
    return ends && forecasts(verb) ? new Forecast(source, verb) : null;
  }

  /** “twice the <b>20,000</b> economists had forecast” */
  private boolean isCounted(Phrase source) {
    for (int token = source.first(); token < source.head(); token++) {
      if (passage.tag(token).equals("CD")) {
        return true;
      }
    }
    return false;
  }

  private boolean forecasts(int token) {
    boolean pencils = // “the £31m analysts had pencilled in”
        passage.is(token + 1, "in") && passage.lemma(token).startsWith("pencil");
    return passage.isVerb(token)
        && (pencils || ReportingWords.FORECASTING.contains(passage.lemma(token)));
  }
}
