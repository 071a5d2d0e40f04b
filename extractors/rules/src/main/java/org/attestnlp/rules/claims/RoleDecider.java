package org.attestnlp.rules.claims;

import java.util.List;
import org.attestnlp.model.NumberRole;
import org.attestnlp.model.Quote;
import org.attestnlp.model.Source;
import org.attestnlp.spi.Quantity.Form;
import org.jspecify.annotations.Nullable;

/** Decides whether a number is a claim: the first rule that holds says what it is instead. */
final class RoleDecider {

  private final Passage passage;
  private final EntityIndex entities;
  private final List<Quote> quotes;
  private final List<RoleRule> rules;

  RoleDecider(Passage passage, EntityIndex entities, List<Quote> quotes) {
    this.passage = passage;
    this.entities = entities;
    this.quotes = quotes;
    this.rules =
        List.of(
            new RoleRule(NumberRole.ORDINAL, (n, p) -> n.quantity().form() == Form.ORDINAL),
            new RoleRule(NumberRole.VAGUE_GROUP, VagueRules::group),
            new RoleRule(NumberRole.VAGUE_NO_NUMERAL, VagueRules::noNumeral),
            new RoleRule(NumberRole.AGE, TimeRules::age),
            new RoleRule(NumberRole.AGE, (n, p) -> isAgeOfPerson(n)),
            new RoleRule(NumberRole.YEAR, TimeRules::year),
            new RoleRule(NumberRole.FREQUENCY, VagueRules::frequency),
            new RoleRule(NumberRole.LEGAL_REFERENCE, NameRules::legal),
            new RoleRule(NumberRole.IDENTIFIER, NameRules::identifier),
            new RoleRule(NumberRole.ADDRESS, NameRules::address),
            new RoleRule(NumberRole.LIST_NUMBER, NameRules::listNumber),
            new RoleRule(NumberRole.SCORE, NameRules::score),
            new RoleRule(NumberRole.NAME_PART, (n, p) -> isInsideName(n)),
            new RoleRule(NumberRole.MODEL_NAME, NameRules::model),
            new RoleRule(NumberRole.DURATION, TimeRules::window),
            new RoleRule(NumberRole.PRONOUN_ONE, VagueRules::pronounOne),
            new RoleRule(NumberRole.SOURCE_COUNT, (n, p) -> isSourceCount(n)),
            new RoleRule(NumberRole.DEFINITE_DUAL, VagueRules::definite));
  }

  /** The role of a number that is no claim, or null if it is one. */
  @Nullable NumberRole decide(Located number) {
    NumberRole written = number.quantity().role();
    if (written != null) {
      return written;
    }
    if (number.value() == null) {
      return NumberRole.VAGUE_NO_NUMERAL;
    }
    for (RoleRule rule : rules) {
      if (rule.test().holds(number, passage)) {
        return rule.role();
      }
    }
    return null;
  }

  /** "Ada Quill, 34, said" */
  private boolean isAgeOfPerson(Located number) {
    int comma = number.first() - 1;
    boolean aside =
        passage.is(comma, ",")
            && (passage.is(number.end(), ",")
                || passage.is(number.end(), ".")
                || passage.is(number.end(), ")"));
    boolean person =
        aside
            && comma > 0
            && (entities.personEndsAt(passage.token(comma - 1).end())
                || Words.SOURCE_NOUN.contains(passage.lower(comma - 1))
                || passage.isProper(comma - 1));
    boolean bracket =
        passage.is(comma, "(")
            && passage.is(number.end(), ")")
            && comma > 0
            && entities.personEndsAt(passage.token(comma - 1).end());
    return number.plain()
        && number.below(116)
        && (person
                && number.quantity().valueHigh() == null
                && number.quantity().form() == Form.DIGITS
            || bracket);
  }

  /** "the Stoxx 600 index": the number stands in a name of the article. */
  private boolean isInsideName(Located number) {
    boolean bare =
        number.plain()
            && number.quantity().form() != Form.FRACTION
            && number.quantity().form() != Form.ZERO;
    return bare && entities.named(number.quantity().begin(), number.quantity().end());
  }

  /** "two officials said": they are the source, not the matter. */
  private boolean isSourceCount(Located number) {
    if (!number.plain() || !number.below(13) || !isSourceNoun(number.end())) {
      return false;
    }
    for (Quote quote : quotes) {
      for (Source speaker : quote.speakers()) {
        boolean inside =
            speaker.mention() != null
                && speaker.mention().begin() <= number.quantity().begin()
                && number.quantity().end() <= speaker.mention().end();
        if (inside) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isSourceNoun(int token) {
    for (int i = token; i < token + 5; i++) {
      if (passage.is(i, Words.SOURCE_NOUN)) {
        return true;
      }
    }
    return false;
  }
}
