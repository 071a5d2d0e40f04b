package org.attestnlp.rules.claims;

import org.attestnlp.spi.Quantity.Form;

/** Ages: {@code aged 5 to 14}, {@code a 34-year-old}, {@code Ada Quill, 34, said}. */
final class AgeRules {

  private static final int OLDEST = 116;

  private AgeRules() {}

  /** "aged 5 to 14", "34 years old", "over the age of 21", "turned 40" */
  static boolean age(Located number, Passage passage) {
    boolean years = number.hasUnit("year") || number.hasUnit("month");
    boolean old =
        years
            && (Words.AGE_AFTER.startAt(number.end(), passage) >= 0
                || passage.lower(number.end() - 1).endsWith("-old"));
    if (old || !number.below(OLDEST)) {
      return old;
    }
    int before = number.first() - 1;
    boolean second = passage.isOneOf(before, "and", "or") && passage.tag(before - 1).equals("CD");
    boolean label =
        Words.AGE_BEFORE.endAt(second ? before - 2 : before, passage) && (number.plain() || years);
    return label || number.plain() && passage.is(before, Words.TURNING);
  }

  /** "two of them under 16" */
  static boolean ofGroup(Located number, Passage passage) {
    int bound = number.first() - 1;
    return number.plain()
        && number.below(OLDEST)
        && passage.is(bound, Words.AGE_BOUND)
        && passage.is(bound - 1, Words.PEOPLE_PRONOUN)
        && !passage.isNoun(number.end())
        && !passage.isAdjective(number.end());
  }

  /** "Ada Quill, 34, said", "Ada Quill (34)" */
  static boolean ofPerson(Located number, Passage passage, EntityIndex entities) {
    int mark = number.first() - 1;
    boolean bare = number.plain() && number.below(OLDEST) && mark > 0;
    if (!bare) {
      return false;
    }
    if (passage.is(mark, "(") && passage.is(number.end(), ")")) {
      return entities.personEndsAt(passage.token(mark - 1).end());
    }
    boolean digits =
        number.quantity().valueHigh() == null && number.quantity().form() == Form.DIGITS;
    boolean aside = passage.is(mark, ",") && passage.isOneOf(number.end(), ",", ".", ")");
    return digits && aside && isPerson(mark - 1, passage, entities);
  }

  private static boolean isPerson(int last, Passage passage, EntityIndex entities) {
    return entities.personEndsAt(passage.token(last).end())
        || passage.is(last, Words.SOURCE_NOUN)
        || passage.isProper(last) && !entities.placeEndsAt(passage.token(last).end());
  }
}
