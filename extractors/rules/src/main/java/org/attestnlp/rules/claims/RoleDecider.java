package org.attestnlp.rules.claims;

import java.util.List;
import org.attestnlp.model.NumberRole;
import org.attestnlp.rules.lexicon.PeopleWords;
import org.attestnlp.rules.lexicon.ReportingWords;
import org.attestnlp.rules.syntax.Passage;
import org.attestnlp.rules.syntax.Phrases;
import org.attestnlp.spi.Quantity.Form;
import org.jspecify.annotations.Nullable;

/** Decides whether a number is a claim: the first rule that holds says what it is instead. */
final class RoleDecider {

  private static final Phrases NESTED_SOURCE = new Phrases(ReportingWords.NESTED_SOURCE);

  /** How far from the number before a number may stand whose verb is left out. */
  private static final int GAP = 8;

  private final Passage passage;
  private final EntityIndex entities;
  private final QuoteIndex quotes;
  private final List<RoleRule> rules;
  private @Nullable Located lastClaim;

  RoleDecider(Passage passage, EntityIndex entities, QuoteIndex quotes) {
    this.passage = passage;
    this.entities = entities;
    this.quotes = quotes;
    this.rules =
        List.of(
            new RoleRule(NumberRole.ORDINAL, (n, p) -> n.quantity().form() == Form.ORDINAL),
            new RoleRule(NumberRole.VAGUE_GROUP, VagueRules::group),
            new RoleRule(NumberRole.VAGUE_NO_NUMERAL, VagueRules::noNumeral),
            new RoleRule(NumberRole.AGE, AgeRules::age),
            new RoleRule(NumberRole.AGE, AgeRules::ofGroup),
            new RoleRule(NumberRole.AGE, AgeRules::ofCohort),
            new RoleRule(NumberRole.AGE, (n, p) -> AgeRules.ofPerson(n, p, entities)),
            new RoleRule(NumberRole.YEAR, TimeRules::year),
            new RoleRule(NumberRole.FREQUENCY, VagueRules::frequency),
            new RoleRule(NumberRole.LEGAL_REFERENCE, NameRules::legal),
            new RoleRule(NumberRole.IDENTIFIER, NameRules::identifier),
            new RoleRule(NumberRole.ADDRESS, NameRules::address),
            new RoleRule(NumberRole.LIST_NUMBER, NameRules::listNumber),
            new RoleRule(NumberRole.SCORE, NameRules::score),
            new RoleRule(NumberRole.NAME_PART, (n, p) -> isInsideName(n)),
            new RoleRule(NumberRole.NAME_PART, NameRules::named),
            new RoleRule(NumberRole.NAME_PART, NameRules::ranked),
            new RoleRule(NumberRole.MODEL_NAME, NameRules::model),
            new RoleRule(NumberRole.TIME_EXPRESSION, TimeRules::distance),
            new RoleRule(NumberRole.DURATION, TimeRules::window),
            new RoleRule(NumberRole.PRONOUN_ONE, VagueRules::pronounOne),
            new RoleRule(NumberRole.SOURCE_COUNT, (n, p) -> isSourceCount(n)),
            new RoleRule(NumberRole.DEFINITE_DUAL, VagueRules::definite));
  }

  /** The role of a number that is no claim, or null if it is one; asked in text order. */
  @Nullable NumberRole decide(Located number) {
    NumberRole written = number.quantity().role();
    if (written != null && number.quantity().form() != Form.NO_NUMERAL) {
      return written;
    }
    for (RoleRule rule : rules) {
      if (rule.test().holds(number, passage)) {
        return rule.role();
      }
    }
    if (number.value() == null) {
      return NumberRole.VAGUE_NO_NUMERAL;
    }
    lastClaim = number;
    return null;
  }

  /** "the Stoxx 600 index": the number stands in a name of the article. */
  private boolean isInsideName(Located number) {
    boolean bare =
        number.plain()
            && number.quantity().form() != Form.FRACTION
            && number.quantity().form() != Form.ZERO;
    return bare
        && entities.named(number.quantity().begin(), number.quantity().end())
        && !fillsGap(number);
  }

  /** "Norva promised 20 tanks, Estara 35": what looks like a name has its verb left out. */
  private boolean fillsGap(Located number) {
    Located before = lastClaim;
    if (before == null
        || !before.plain()
        || before.sentence() != number.sentence()
        || number.first() - before.end() > GAP
        || !passage.isOneOf(number.end(), ",", "and", ".", ";")) {
      return false;
    }
    boolean joined = false;
    for (int token = before.end(); token < number.first(); token++) {
      if (passage.isVerb(token)) {
        return false;
      }
      joined |= passage.isOneOf(token, ",", "and", ";");
    }
    return joined;
  }

  /** "two officials said": they are the source, not the matter. */
  private boolean isSourceCount(Located number) {
    if (!number.plain() || !number.below(13) || !isSourceNoun(number.end())) {
      return false;
    }
    return NESTED_SOURCE.endAt(number.first() - 1, passage)
        || quotes.isSpeaker(number.quantity().begin(), number.quantity().end());
  }

  private boolean isSourceNoun(int token) {
    for (int i = token; i < token + 5; i++) {
      if (passage.is(i, PeopleWords.SOURCE_NOUN)) {
        return true;
      }
    }
    return false;
  }
}
