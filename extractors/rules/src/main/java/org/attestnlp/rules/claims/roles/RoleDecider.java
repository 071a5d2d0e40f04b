package org.attestnlp.rules.claims.roles;

import java.util.List;
import org.attestnlp.model.Factuality;
import org.attestnlp.model.NumberRole;
import org.attestnlp.model.Span;
import org.attestnlp.rules.claims.draft.EntityIndex;
import org.attestnlp.rules.claims.draft.Located;
import org.attestnlp.rules.claims.draft.QuoteIndex;
import org.attestnlp.rules.claims.stance.Factualities;
import org.attestnlp.rules.lexicon.EventWords;
import org.attestnlp.rules.lexicon.FunctionWords;
import org.attestnlp.rules.lexicon.MeasureWords;
import org.attestnlp.rules.lexicon.PeopleWords;
import org.attestnlp.rules.lexicon.ReportingWords;
import org.attestnlp.rules.syntax.nouns.Phrases;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.spi.Quantity.Form;
import org.jspecify.annotations.Nullable;

/** Decides whether a number is a claim: the first rule that holds says what it is instead. */
public final class RoleDecider {

  private static final Phrases NESTED_SOURCE = new Phrases(ReportingWords.NESTED_SOURCE);

  /** How far from the number before a number may stand whose verb is left out. */
  private static final int GAP = 8;

  /** How far behind those who put a figure at an amount the amount stands at most, in tokens. */
  private static final int SETTING_REACH = 16;

  private final Passage passage;
  private final EntityIndex entities;
  private final QuoteIndex quotes;
  private final List<RoleRule> rules;
  private @Nullable Located lastClaim;

  public RoleDecider(Passage passage, EntityIndex entities, QuoteIndex quotes) {
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
            new RoleRule(NumberRole.AGE, AgeRules::ofChild),
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
            new RoleRule(NumberRole.NAME_PART, NameRules::kind),
            new RoleRule(NumberRole.TIME_EXPRESSION, TimeRules::distance),
            new RoleRule(NumberRole.TIME_EXPRESSION, TimeRules::someTime),
            new RoleRule(NumberRole.DURATION, TimeRules::period),
            new RoleRule(NumberRole.DURATION, TimeRules::window),
            new RoleRule(
                NumberRole.PRONOUN_ONE, (n, p) -> VagueRules.pronounOne(n, p) && !goesOn(n)),
            new RoleRule(NumberRole.SOURCE_COUNT, (n, p) -> isSourceCount(n)),
            new RoleRule(NumberRole.DEFINITE_DUAL, VagueRules::definite));
  }

  /** The role of a number that is no claim, or null if it is one; asked in text order. */
  public @Nullable NumberRole decide(Located number) {
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
        && !fillsGap(number)
        && !opensCount(number);
  }

  /** "Six Coast Guard officers drowned.": at the start of a sentence a count looks like a name. */
  private boolean opensCount(Located number) {
    int begin = number.quantity().begin();
    Span name = entities.onceAt(begin);
    int next = name == null ? -1 : passage.at(name.end());
    int before = number.first() - 1;
    Span some = entities.onceAt(before < 0 ? begin : passage.token(before).begin());
    boolean bound = // “Some 100” in "Some 100 people were wounded"
        passage.is(before, MeasureWords.BEFORE_COUNT)
            && some != null
            && some.end() == number.quantity().end()
            && passage.isPluralNoun(number.end());
    boolean opens =
        passage.sentence(number.first()).first() == number.first()
            || passage.isVerb(before)
            || passage.isPreposition(before)
            || passage.isOneOf(before, "and", "or", "but");
    return bound || opens && passage.isPluralNoun(next) && !passage.isProper(next);
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

  /** "three survived and one died", "nine on Monday and one on Tuesday": it counts as they do. */
  private boolean goesOn(Located number) {
    Located before = lastClaim;
    int next = number.end();
    boolean open =
        passage.isOneOf(number.first() - 1, "and", ",", "but", ";")
            && (passage.isOneOf(next, "in", "on", "at", "from")
                || passage.tag(next).equals("VBD")
                || passage.isPunctuation(next) && !passage.is(next, ","));
    return before != null && before.plain() && before.sentence() == number.sentence() && open;
  }

  /** "two officials said": they are the source, not the matter. */
  private boolean isSourceCount(Located number) {
    if (!number.plain() || !number.below(13)) {
      return false;
    }
    boolean whose = passage.isOneOf(number.first() - 1, "of", "for", "with", "in");
    boolean speaker =
        !whose && quotes.isSpeaker(number.quantity().begin(), number.quantity().end());
    return isSourceNoun(number.end())
            && (speaker || NESTED_SOURCE.endAt(number.first() - 1, passage))
        || (speaker || !whose && puts(number))
            && !passage.is(number.first() - 1, FunctionWords.DEFINITE)
            && isPersonNoun(number.end());
  }

  /** "Two people briefed on the deal put its value at $3 billion" */
  private boolean puts(Located number) {
    int limit = Math.min(passage.sentenceEnd(number.first()), number.end() + SETTING_REACH);
    int verb = -1;
    for (int token = number.end(); token < limit; token++) {
      boolean puts = Factualities.decides(Factuality.ESTIMATED, "put-at", passage.lemma(token));
      verb = puts && passage.isVerb(token) && verb < 0 ? token : verb;
      boolean at = passage.is(token, "at") && verb > 0;
      boolean amount = passage.tag(token + 1).equals("CD") || passage.isCurrency(token + 1);
      if (at && amount) {
        return true;
      }
      if (passage.isOneOf(token, ",", ";")) {
        return false;
      }
    }
    return false;
  }

  /** "one young nurse said", "three men who fled the camp said" */
  private boolean isPersonNoun(int token) {
    int noun = token;
    while (passage.isAdjective(noun) && noun < token + 2) {
      noun++;
    }
    String lemma = passage.lemma(noun);
    return PeopleWords.PERSON_ROLE.containsKey(lemma)
        || PeopleWords.PERSON_NOUN.contains(lemma)
        || EventWords.OPEN_PEOPLE.contains(lemma);
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
