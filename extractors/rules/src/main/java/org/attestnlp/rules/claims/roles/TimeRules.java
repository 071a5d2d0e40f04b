package org.attestnlp.rules.claims.roles;

import java.math.BigDecimal;
import org.attestnlp.rules.claims.draft.Changes;
import org.attestnlp.rules.claims.draft.Located;
import org.attestnlp.rules.lexicon.EventWords;
import org.attestnlp.rules.lexicon.MeasureWords;
import org.attestnlp.rules.lexicon.TimeWords;
import org.attestnlp.rules.syntax.nouns.Phrases;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.text.Year;
import org.attestnlp.spi.Quantity.Form;

/** Years, windows and deadlines. */
final class TimeRules {

  private static final Phrases PRISON = new Phrases(EventWords.PRISON);

  /** How far before its window an amount stands at most, in tokens. */
  private static final int NEAR = 6;

  private TimeRules() {}

  /** “since 2022”, “the 2018 election”, “(1918)”, “between 2016 and 2018” */
  static boolean year(Located number, Passage passage) {
    BigDecimal year = number.value();
    if (year == null || !isYearLike(year, number, passage)) {
      return false;
    }
    BigDecimal high = number.quantity().valueHigh();
    if (high != null) {
      return Year.is(high.intValue()) || high.intValue() < 100;
    }
    boolean recent = Year.isRecent(year.intValue());
    int bound = number.first() - 2; // “until at least 2030”
    if (recent
        && passage.is(bound, "at")
        && passage.isOneOf(bound - 1, "until", "till", "through", "since")
        && !counts(number, passage)) {
      return true;
    }
    if (isCalled(number, passage) && year.intValue() >= 1900 || isFar(year, number, passage)) {
      return true;
    }
    return recent ? recentYear(number, passage) : earlyYear(number, passage);
  }

  /** “43% below 2019 levels”, but “about 2000 figures” */
  private static boolean isCalled(Located number, Passage passage) {
    int before = number.first() - 1;
    boolean amount =
        passage.is(before, MeasureWords.BOUND_WORD) && !passage.isOneOf(before, "than", "over");
    return passage.is(number.end(), TimeWords.YEAR_NOUN) && !amount;
  }

  /** “net zero by 2070”: nobody counts so exactly what ends then. */
  private static boolean isFar(BigDecimal year, Located number, Passage passage) {
    return year.intValue() > 2060
        && passage.is(number.first() - 1, TimeWords.DEADLINE)
        && !counts(number, passage);
  }

  /** “in 1812”: a number far from today is a year only behind a word that asks for one. */
  private static boolean earlyYear(Located number, Passage passage) {
    int before = number.first() - 1;
    return passage.is(before, TimeWords.YEAR_BEFORE)
        && !passage.is(before, MeasureWords.AMOUNT_BEFORE)
        && !passage.isOneOf(before, "and", "by")
        && !counts(number, passage);
  }

  /** “the 2018 election”, but not “about 2,000 boats” nor “sold 2000 boats”. */
  private static boolean recentYear(Located number, Passage passage) {
    int before = number.first() - 1;
    boolean counts = counts(number, passage);
    boolean object = counts && passage.isVerb(before) && !passage.isAuxiliary(before);
    boolean label =
        passage.is(before, TimeWords.YEAR_BEFORE)
            && !passage.is(before, MeasureWords.AMOUNT_BEFORE);
    return !passage.is(before, MeasureWords.BOUND_WORD)
        && !object
        && (!counts || label || passage.isDeterminer(before));
  }

  private static boolean counts(Located number, Passage passage) {
    int next = number.end();
    return passage.isPluralNoun(next)
        || passage.isAdjective(next) && passage.isPluralNoun(next + 1);
  }

  private static boolean isYearLike(BigDecimal value, Located number, Passage passage) {
    boolean digits = number.plain() && number.quantity().form() == Form.DIGITS;
    if (!digits || value.scale() > 0 || !Year.is(value.intValue())) {
      return false;
    }
    String text = number.textIn(passage.document().text());
    return text.length() >= 4
        && Year.is(text.substring(0, 4)) // “2016-18”
        && text.indexOf(',') < 0
        && text.indexOf('.') < 0;
  }

  /** “two years ago”, “three weeks later”, but “ran it for 12 years before selling it” */
  static boolean distance(Located number, Passage passage) {
    return isTimeSpan(number)
        && !passage.is(number.first() - 1, "for")
        && passage.is(number.end(), TimeWords.TIME_DISTANCE);
  }

  /** “one night in May he left”, “they met one afternoon”, but “lasted one day”, “for one night” */
  static boolean someTime(Located number, Passage passage) {
    int one = number.first();
    int time = number.plain() ? number.end() : number.end() - 1;
    if (!passage.is(one, "one") || number.quantity().valueHigh() != null || time != one + 1) {
      return false;
    }
    boolean opens = passage.sentenceFirst(one) == one;
    boolean day = passage.is(time, "day");
    if (day) {
      boolean comma = opens && (passage.is(time + 1, ",") || !passage.isVerb(time + 1));
      return comma || passage.isModal(one - 1) || passage.is(one - 1, "will");
    }
    String before = passage.lemma(one - 1);
    boolean lasting = EventWords.DURATION_VERB.contains(before) || passage.isBe(one - 1);
    return passage.is(time, TimeWords.SOME_TIME)
        && (opens || passage.is(one - 1, ",") || passage.isVerb(one - 1) && !lasting);
  }

  /** “for the three months to 30 September”, “over three seasons”, “across two transfer windows” */
  static boolean period(Located number, Passage passage) {
    int next = number.end();
    if (isTimeSpan(number)) {
      boolean until = passage.isOneOf(next, "to", "ended", "ending", "until", "through");
      boolean digits = passage.tag(next + 1).equals("CD");
      boolean day = passage.is(digits ? next + 2 : next + 1, TimeWords.MONTH);
      return until && day && !passage.is(next, "through");
    }
    boolean span = passage.isOneOf(number.first() - 1, "over", "across", "throughout", "within");
    int noun = passage.isNoun(next + 1) ? next + 1 : next;
    return span
        && number.plain()
        && number.below(20)
        && passage.isPluralNoun(noun)
        && TimeWords.PERIOD_NOUN.contains(passage.lemma(noun))
        && endsAmount(number.first() - 1, passage);
  }

  /** “within six hours”, “the past two years”, but “jailed for 15 years” */
  static boolean window(Located number, Passage passage) {
    boolean quarters = number.plain() && passage.is(number.end(), "quarters");
    if (!isTimeSpan(number) && !quarters || PRISON.startAt(number.end(), passage) >= 0) {
      return false;
    }
    int before = number.first() - 1;
    if (passage.is(number.end(), TimeWords.WINDOW_AFTER)
        || passage.is(before, TimeWords.WINDOW_ADJECTIVE)
        || passage.is(before, "over") && endsAmount(before, passage)) {
      return true;
    }
    while (passage.is(before, TimeWords.WINDOW_BETWEEN)) {
      before--;
    }
    boolean byHowMuch = // “Life expectancy fell by 1.4 years”
        passage.is(before, "by") && Changes.verbDirection(passage.lemma(before - 1)) != null;
    boolean hyphen = byHowMuch || number.textIn(passage.document().text()).indexOf('-') > 0;
    return !hyphen && passage.is(before, TimeWords.WINDOW_BEFORE);
  }

  /** “€85m over five years”, “invest $2 billion in Norva over five years”, not “waited over”. */
  private static boolean endsAmount(int over, Passage passage) {
    for (int token = over - 1; token >= Math.max(0, over - NEAR); token--) {
      if (isNumeral(token, passage)) {
        return true;
      }
      boolean finite = passage.isVerb(token) && !passage.tag(token).equals("VB");
      if (finite || passage.isPunctuation(token)) {
        return false;
      }
    }
    return false;
  }

  /** “24” and “£85m” */
  private static boolean isNumeral(int token, Passage passage) {
    return passage.tag(token).equals("CD")
        || passage.text(token).chars().anyMatch(c -> c >= '0' && c <= '9');
  }

  private static boolean isTimeSpan(Located number) {
    String unit = number.quantity().unit();
    return unit != null && number.durationUnit() && !unit.contains("/");
  }
}
