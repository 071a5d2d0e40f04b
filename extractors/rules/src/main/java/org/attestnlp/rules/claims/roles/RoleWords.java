package org.attestnlp.rules.claims.roles;

import org.attestnlp.model.Span;
import org.attestnlp.rules.claims.draft.EntityIndex;
import org.attestnlp.rules.claims.draft.Located;
import org.attestnlp.rules.lexicon.EventWords;
import org.attestnlp.rules.lexicon.FunctionWords;
import org.attestnlp.rules.lexicon.PlaceWords;
import org.attestnlp.rules.lexicon.TimeWords;
import org.attestnlp.rules.syntax.nouns.Phrases;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.text.Year;
import org.attestnlp.spi.tool.Characters;

/**
 * Tells a trace by which words of the article a rule took a number for no claim: “past” of “over
 * the past two years”. Without them the rule would not hold; where there are none, the number's own
 * form was enough.
 */
final class RoleWords {

  private static final Phrases AGE_AFTER = new Phrases(TimeWords.AGE_AFTER);
  private static final int LONGEST = 60; // characters of an address that are shown

  private final Passage passage;
  private final EntityIndex entities;

  RoleWords(Passage passage, EntityIndex entities) {
    this.passage = passage;
    this.entities = entities;
  }

  /** {@code told by “past”:}, or nothing. */
  String told(NumberRule rule, Located number) {
    String words = words(rule, number).strip();
    return words.isEmpty() ? "" : "told by “" + words + "”: ";
  }

  private String words(NumberRule rule, Located number) {
    int first = number.first();
    int next = number.end();
    return switch (rule) {
      case ORDINAL, NO_NUMERAL -> joined(first, next);
      case GROUP -> joined(next - 1, next);
      case CODE, AGE_OF_COHORT, LIST_NUMBER -> unbroken(number);
      case AGE -> age(number);
      case AGE_OF_GROUP -> joined(first - 2, first);
      case AGE_OF_CHILD -> joined(first - 1, first);
      case AGE_OF_PERSON -> joined(first - 2, first - 1);
      case YEAR -> year(number);
      case FREQUENCY -> joined(first, passage.is(next, "times") ? next + 1 : next);
      case LEGAL, RANKED, MODEL, DEFINITE -> definite(rule, first);
      case IDENTIFIER -> joined(passage.is(first - 1, ".") ? first - 2 : first - 1, first);
      case ADDRESS -> joined(next, street(next));
      case SCORE -> score(number);
      case INSIDE_NAME -> name(number);
      case NAMED -> joined(naming(first), naming(first) + 1);
      case KIND -> passage.is(first - 1, "of") ? joined(first - 2, first) : unbroken(number);
      case DISTANCE -> joined(next, next + 1);
      case SOME_TIME -> joined(first, first + 2);
      case PERIOD -> period(number);
      case WINDOW -> window(number);
      case PRONOUN_ONE -> one(number);
      case SOURCE_COUNT -> joined(next, next + 1);
    };
  }

  private String joined(int first, int end) {
    int from = Math.max(0, first);
    int to = Math.min(passage.size(), end);
    return from < to ? passage.joined(from, to) : "";
  }

  /** The characters without blanks around the number: “under-25s”, “three-bedroom”. */
  private String unbroken(Located number) {
    String text = passage.document().text();
    int begin = number.quantity().begin();
    int end = number.quantity().end();
    int floor = Math.max(0, begin - LONGEST);
    while (begin > floor && !Characters.isBlank(text.charAt(begin - 1))) {
      begin--;
    }
    int limit = Math.min(text.length(), end + LONGEST);
    while (end < limit && !Characters.isBlank(text.charAt(end))) {
      end++;
    }
    return text.substring(begin, end);
  }

  private String age(Located number) {
    int after = AGE_AFTER.startAt(number.end(), passage);
    if (after >= 0) {
      return joined(number.end(), after);
    }
    if (!number.plain() && number.textIn(passage.document().text()).contains("-old")) {
      return joined(number.first(), number.end());
    }
    int before = number.first() - 1;
    boolean second = // “aged 24 and 31”
        passage.isOneOf(before, "and", "or") && passage.tag(before - 1).equals("CD");
    boolean alone = passage.is(before, TimeWords.TURNING) || passage.is(before, "aged");
    int first = second ? before - 2 : alone ? before : before - 1;
    return joined(Math.max(first, passage.sentenceFirst(number.first())), before + 1);
  }

  /** Four digits of our time are a year by themselves where no plural noun is behind them. */
  private String year(Located number) {
    boolean recent = number.value() != null && Year.isRecent(number.value().intValue());
    int next = number.end();
    boolean counts =
        passage.isPluralNoun(next) || passage.isAdjective(next) && passage.isPluralNoun(next + 1);
    if (recent && !counts) {
      return "";
    }
    boolean before = passage.is(number.first() - 1, TimeWords.YEAR_BEFORE);
    boolean article = passage.isDeterminer(number.first() - 1);
    return before || article
        ? joined(number.first() - 1, number.first())
        : passage.is(next, TimeWords.YEAR_NOUN) ? joined(next, next + 1) : "";
  }

  private String definite(NumberRule rule, int first) {
    boolean other = rule == NumberRule.DEFINITE && passage.is(first - 1, "other");
    return joined(other ? first - 2 : first - 1, first);
  }

  private int street(int next) {
    int token = next;
    while (token < next + 3 && !passage.is(token, PlaceWords.STREET)) {
      token++;
    }
    return token + 1;
  }

  private String score(Located number) {
    for (int token = number.first() - 8; token < number.end() + 5; token++) {
      boolean near = token >= 0 && passage.is(token, EventWords.SPORT);
      if (near && passage.paragraph(token) == passage.paragraph(number.first())) {
        return joined(token, token + 1);
      }
    }
    return joined(number.first(), number.end());
  }

  private String name(Located number) {
    Span name = entities.nameOver(number.quantity().begin(), number.quantity().end());
    return name == null ? "" : name.text();
  }

  private int naming(int first) {
    int token = first - 1;
    while (passage.isProper(token)) {
      token--;
    }
    return token;
  }

  private String period(Located number) {
    int next = number.end();
    if (number.plain()) {
      return joined(number.first() - 1, number.first());
    }
    boolean digits = passage.tag(next + 1).equals("CD");
    return joined(next, digits ? next + 3 : next + 2);
  }

  private String window(Located number) {
    int next = number.end();
    if (passage.is(next, TimeWords.WINDOW_AFTER)) {
      return joined(next, next + 1);
    }
    int before = number.first() - 1;
    if (!passage.is(before, TimeWords.WINDOW_ADJECTIVE) && !passage.is(before, "over")) {
      while (passage.is(before, TimeWords.WINDOW_BETWEEN)) {
        before--;
      }
    }
    return joined(before, before + 1);
  }

  private String one(Located number) {
    int next = number.end();
    boolean counts = passage.isNoun(next) || passage.isAdjective(next) && passage.isNoun(next + 1);
    if (!counts) {
      return "";
    }
    boolean behind = passage.is(next, FunctionWords.AFTER_ONE);
    boolean picked = passage.is(number.first() - 1, FunctionWords.BEFORE_ONE);
    return behind
        ? joined(next, next + 1)
        : picked ? joined(number.first() - 1, number.first()) : "";
  }
}
