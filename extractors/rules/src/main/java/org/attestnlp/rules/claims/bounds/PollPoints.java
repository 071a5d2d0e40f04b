package org.attestnlp.rules.claims.bounds;

import java.math.BigDecimal;
import java.util.List;
import org.attestnlp.rules.claims.draft.Changes;
import org.attestnlp.rules.claims.draft.Located;
import org.attestnlp.rules.lexicon.BodyWords;
import org.attestnlp.rules.lexicon.MeasureWords;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.spi.Quantity;
import org.attestnlp.spi.tool.Lazy;

/**
 * Tells points that are percentage points: {@code gained 7 points to reach 51 percent}, {@code The
 * poll put Quill 4 points ahead}, but not {@code the index lost 40 points}.
 */
final class PollPoints {

  private static final int MOST = 100;
  private static final int LEVEL = 5; // tokens: “points to reach about 51 percent”

  private final Passage passage;
  private final Lazy<Boolean> polls;
  private int sentence = -1;
  private boolean polled;
  private boolean other;
  private boolean compared;

  PollPoints(Passage passage) {
    this.passage = passage;
    this.polls = new Lazy<>(this::isOfPolls);
  }

  /** Points of a sentence that tells percentages or votes, or of a margin of error. */
  boolean are(Located number, List<Located> all, int at) {
    boolean unit =
        passage.isOneOf(number.end(), "points", "point")
            && passage.inParagraph(number.first(), number.end() + 1);
    if (!unit) {
      return false;
    }
    boolean margin =
        passage.is(number.first() - 1, "of") && passage.isOneOf(number.first() - 2, "error");
    Located level = at + 1 < all.size() ? all.get(at + 1) : null;
    Located before = at > 0 ? all.get(at - 1) : null;
    boolean moved = before != null && isMove(before, number);
    return margin
        || number.below(MOST)
            && (moved || level != null && isLevel(number, level) || isOfPoll(number));
  }

  /** The number with its unit. */
  Located measured(Located number) {
    Quantity read = number.quantity();
    int end = passage.token(number.end()).end();
    BigDecimal high = read.valueHigh();
    Quantity measured =
        new Quantity(
            read.begin(),
            end,
            read.form(),
            read.kind(),
            read.value(),
            high,
            "percentage_point",
            read.role());
    return new Located(measured, number.first(), number.end() + 1, number.sentence());
  }

  /** “34 percent, up two points”, “at 34 percent, a gain of two points” */
  private boolean isMove(Located level, Located number) {
    int word = number.first() - 1;
    while (passage.isAdverb(word) && Changes.wordDirection(passage.lower(word)) == null) {
      word--;
    }
    boolean noun = passage.isOneOf(word, "of", "by");
    boolean moved =
        noun
            ? Changes.isNoun(passage.lemma(word - 1))
                || Changes.wordDirection(passage.lower(word - 1)) != null
            : Changes.wordDirection(passage.lower(word)) != null;
    return moved
        && level.sentence() == number.sentence()
        && level.hasUnit("percent")
        && passage.is(level.end(), ",")
        && number.first() - level.end() <= LEVEL + 1;
  }

  /** “slipped two points <b>to 11 percent</b>” */
  private boolean isLevel(Located number, Located level) {
    return level.sentence() == number.sentence()
        && level.hasUnit("percent")
        && level.first() - number.end() <= LEVEL
        && passage.is(number.end() + 1, "to");
  }

  /** “Her lead in the poll is 4 points”, and in an article on polls “He is 4 points ahead”. */
  private boolean isOfPoll(Located number) {
    read(number.sentence(), passage.sentenceFirst(number.first()), number);
    return !other && (polled || compared && polls.get());
  }

  private void read(int index, int first, Located number) {
    if (index == sentence) {
      return;
    }
    sentence = index;
    polled = false;
    other = false;
    compared = false;
    for (int token = first; token < passage.sentenceEnd(number.first()); token++) {
      polled |= passage.is(token, MeasureWords.POLL_WORD);
      other |= isOther(token);
      compared |=
          passage.is(token, MeasureWords.POLL_GAP)
              || Changes.verbDirection(passage.lemma(token)) != null
              || Changes.wordDirection(passage.lower(token)) != null;
    }
  }

  private boolean isOther(int token) {
    return passage.is(token, BodyWords.SPORT_WORD) || passage.is(token, MeasureWords.POINTS_WORD);
  }

  private boolean isOfPolls() {
    int votes = 0;
    int others = 0;
    for (int token = 0; token < passage.size(); token++) {
      votes += passage.is(token, MeasureWords.POLL_WORD) ? 1 : 0;
      others += isOther(token) ? 1 : 0;
    }
    return votes > 1 && votes > others;
  }
}
