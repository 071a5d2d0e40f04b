package org.attestnlp.rules.claims.roles;

import java.util.Locale;
import org.attestnlp.rules.claims.draft.EntityIndex;
import org.attestnlp.rules.claims.draft.Located;
import org.attestnlp.rules.lexicon.FunctionWords;
import org.attestnlp.rules.lexicon.MeasureWords;
import org.attestnlp.rules.lexicon.PeopleWords;
import org.attestnlp.rules.lexicon.ReportingWords;
import org.attestnlp.rules.lexicon.TimeWords;
import org.attestnlp.rules.syntax.nouns.Phrases;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.spi.Quantity.Form;

/** Ages: {@code aged 5 to 14}, {@code a 34-year-old}, {@code Ada Quill, 34, said}. */
final class AgeRules {

  private static final Phrases AGE_AFTER = new Phrases(TimeWords.AGE_AFTER);
  private static final Phrases AGE_BEFORE = new Phrases(TimeWords.AGE_BEFORE);

  private static final int CHILD_REACH = 4; // tokens: “child in five under two”
  private static final int OLDEST = 116;

  /** The letters of “under” and “above” with the hyphen. */
  private static final int LONGEST_BOUND = 8;

  private AgeRules() {}

  /** “aged 5 to 14”, “34 years old”, “over the age of 21”, “turned 40” */
  static boolean age(Located number, Passage passage) {
    boolean years = number.hasUnit("year") || number.hasUnit("month");
    boolean old =
        years
            && (AGE_AFTER.startAt(number.end(), passage) >= 0
                || passage.lower(number.end() - 1).endsWith("-old")
                || passage.lower(number.end() - 1).endsWith("-olds"));
    if (old || !number.below(OLDEST)) {
      return old;
    }
    int before = number.first() - 1;
    boolean compared = // “All of them are younger than 50”
        number.plain()
            && passage.is(before, "than")
            && passage.isOneOf(before - 1, "older", "younger")
            && !passage.isNoun(number.end());
    if (compared) {
      return true;
    }
    boolean second = passage.isOneOf(before, "and", "or") && passage.tag(before - 1).equals("CD");
    if (passage.is(before, TimeWords.AGE_BOUND) && passage.is(before - 1, "aged")) {
      return number.plain() || years; // “pensioners aged over 75”
    }
    boolean label =
        AGE_BEFORE.endAt(second ? before - 2 : before, passage) && (number.plain() || years);
    return label
        || isOfRange(number, passage)
        || number.plain()
            && passage.is(before, TimeWords.TURNING)
            && !passage.isPluralNoun(number.end()) // “turned 80 pages”
        || ofWhom(number, passage)
        || ofSomebody(number, passage);
  }

  /** “11- to 12-year-old pupils”: the first of two ages. */
  private static boolean isOfRange(Located number, Passage passage) {
    int token = number.end();
    int stop = token + 4;
    while (number.plain() && token < stop && passage.isOneOf(token, "-", "–", "to", "or", "and")) {
      token++;
    }
    return number.plain()
        && token > number.end()
        && (passage.lower(token).endsWith("year-old")
            || passage.lower(token).endsWith("year-olds")
            || passage.tag(token).equals("CD") && passage.lower(token + 1).startsWith("-year-old"));
  }

  /** “a man of 81”, “two boys of 12”; but “a father of three”, “a woman of 12 trades” */
  private static boolean ofSomebody(Located number, Passage passage) {
    int noun = number.first() - 2;
    String lemma = passage.lemma(noun);
    boolean somebody =
        PeopleWords.MAN_NOUN.contains(lemma)
            || PeopleWords.WOMAN_NOUN.contains(lemma)
            || PeopleWords.CHILD.contains(lemma);
    int next = number.end();
    return number.plain()
        && passage.is(noun + 1, "of")
        && somebody
        && !PeopleWords.KIN.contains(lemma)
        && !passage.isNoun(next)
        && !passage.isAdjective(next);
  }

  /**
   * “her daughter, who was 10”, “until she was five”, “she was only eight when”; but “who were 40
   * kilometres away”.
   */
  private static boolean ofWhom(Located number, Passage passage) {
    int be = number.first() - 1;
    while (passage.isOneOf(be, "only", "just", "barely", "nearly", "almost", "also", "now")) {
      be--;
    }
    int next = number.end();
    boolean end = passage.isPunctuation(next) || next == passage.size() || passage.is(next, "when");
    boolean someone =
        passage.is(be - 1, "who")
            || isOne(be - 1, passage)
            || passage.isProper(be - 1) && passage.is(next, "when");
    boolean is = // “Ada Quill, who’s 23,”
        passage.isBe(be) || passage.isOneOf(be, "’s", "'s") && passage.is(be - 1, "who");
    return number.plain() && is && someone && end;
  }

  private static boolean isOne(int token, Passage passage) {
    return passage.isOneOf(token, "he", "she", "i");
  }

  /** “two of them under 16” */
  static boolean ofGroup(Located number, Passage passage) {
    int bound = number.first() - 1;
    return number.plain()
        && number.below(OLDEST)
        && passage.is(bound, TimeWords.AGE_BOUND)
        && passage.is(bound - 1, FunctionWords.PEOPLE_PRONOUN)
        && !passage.isNoun(number.end())
        && !passage.isAdjective(number.end());
  }

  /** “One child in five under two is malnourished” */
  static boolean ofChild(Located number, Passage passage) {
    int bound = number.first() - 1;
    boolean bare = !passage.isNoun(number.end()) && !passage.isAdjective(number.end());
    if (!number.plain() || !number.below(18) || !passage.is(bound, TimeWords.AGE_BOUND) || !bare) {
      return false;
    }
    for (int token = bound - 1; token >= Math.max(0, bound - CHILD_REACH); token--) {
      if (passage.is(token, PeopleWords.CHILD)) {
        return passage.sameSentence(token, bound);
      }
    }
    return false;
  }

  /** “joblessness among under-25s” */
  static boolean ofCohort(Located number, Passage passage) {
    String text = passage.document().text();
    int begin = number.quantity().begin();
    int end = number.quantity().end();
    int word = begin - 1;
    while (word > 0 && begin - word < LONGEST_BOUND && Character.isLetter(text.charAt(word - 1))) {
      word--;
    }
    boolean bound =
        begin > 0
            && text.charAt(begin - 1) == '-'
            && TimeWords.AGE_BOUND.contains(
                text.substring(word, begin - 1).toLowerCase(Locale.ROOT));
    boolean kind = // “the under-21 side”
        number.plain() && passage.isNoun(number.end()) && passage.token(number.end()).begin() > end;
    boolean some = end < text.length() && text.charAt(end) == 's';
    return bound && number.below(OLDEST) && (some || kind);
  }

  /** “Ada Quill, 34, said”, “Ada Quill (34)” */
  static boolean ofPerson(Located number, Passage passage, EntityIndex entities) {
    int mark = number.first() - 1;
    boolean bare = number.plain() && number.below(OLDEST) && mark > 0;
    if (!bare) {
      return false;
    }
    boolean at = // “Ella, at 19, is”
        passage.is(mark, "at")
            && passage.is(mark - 1, ",")
            && passage.is(number.end(), ",")
            && mark > 1
            && entities.personEndsAt(passage.token(mark - 2).end());
    boolean is = // “Garland is 63, which”
        passage.isBe(mark)
            && entities.personEndsAt(passage.token(mark - 1).end())
            && (passage.isOneOf(number.end(), ",", ".", ";")
                || number.end() == passage.size()
                || !passage.sameSentence(number.first(), number.end()));
    if (at || is) {
      return true;
    }
    if (passage.is(mark, "(") && passage.is(number.end(), ")")) {
      return entities.personEndsAt(passage.token(mark - 1).end());
    }
    boolean digits =
        number.quantity().valueHigh() == null && number.quantity().form() == Form.DIGITS;
    boolean time = // “in July, 31.”
        passage.is(mark - 1, TimeWords.MONTH) || passage.is(mark - 1, TimeWords.DAY);
    boolean aside = !time && passage.is(mark, ",") && passage.isOneOf(number.end(), ",", ".", ")");
    boolean someone = isPerson(mark - 1, passage, entities) || isSomebody(mark - 1, passage);
    boolean words = number.quantity().form() == Form.WORDS && number.quantity().valueHigh() == null;
    boolean kin = // “a man and his son, four, were hurt”
        PeopleWords.KIN.contains(passage.lemma(mark - 1))
            || entities.personEndsAt(passage.token(mark - 1).end());
    return aside && (digits && someone || words && kin);
  }

  /** “The winger, 24, signed”: one whose trade is named; but “The toll, 24, rose”. */
  private static boolean isSomebody(int last, Passage passage) {
    int first = last;
    while (first > 0 && (passage.isNoun(first) || passage.isAdjective(first))) {
      first--;
    }
    String lemma = passage.lemma(last);
    return first < last
        && passage.isOneOf(first, "the", "a", "an", "his", "her", "their")
        && passage.tag(last).equals("NN")
        && !MeasureWords.MEASURE_NOUN.contains(lemma)
        && !ReportingWords.FIGURE.contains(lemma);
  }

  private static boolean isPerson(int last, Passage passage, EntityIndex entities) {
    return entities.personEndsAt(passage.token(last).end())
        || passage.is(last, PeopleWords.SOURCE_NOUN)
        || passage.isProper(last) && !entities.placeEndsAt(passage.token(last).end());
  }
}
