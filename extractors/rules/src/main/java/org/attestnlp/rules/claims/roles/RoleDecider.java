package org.attestnlp.rules.claims.roles;

import java.util.List;
import org.attestnlp.model.NumberRole;
import org.attestnlp.model.Span;
import org.attestnlp.rules.claims.draft.EntityIndex;
import org.attestnlp.rules.claims.draft.Located;
import org.attestnlp.rules.claims.draft.QuoteIndex;
import org.attestnlp.rules.lexicon.MeasureWords;
import org.attestnlp.rules.precedence.Contest;
import org.attestnlp.rules.precedence.MadeUp;
import org.attestnlp.rules.precedence.Order;
import org.attestnlp.rules.precedence.Precedence;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.spi.Quantity.Form;
import org.attestnlp.trace.Trace;
import org.jspecify.annotations.Nullable;

/** Decides whether a number is a claim: the first rule that holds says what it is instead. */
public final class RoleDecider {

  /** How far from the number before a number may stand whose verb is left out. */
  private static final int GAP = 8;

  private final Passage passage;
  private final EntityIndex entities;
  private final SourceCounts counts;
  private final Precedence<RoleRule> rules;
  private final List<RoleRule> ordered;
  private @Nullable Located lastClaim;

  /** Asks the rules in an order. */
  public RoleDecider(Passage passage, EntityIndex entities, QuoteIndex quotes, Order order) {
    this.passage = passage;
    this.entities = entities;
    this.counts = new SourceCounts(passage, quotes);
    this.rules = precedence();
    this.ordered = order.of(rules);
  }

  /** The rules in the order they are asked, each with the reason why it stands there. */
  private Precedence<RoleRule> precedence() {
    return Precedence.first(
            NumberRule.ORDINAL.label(),
            new RoleRule(NumberRule.ORDINAL, (n, p) -> n.quantity().form() == Form.ORDINAL),
            "its form alone says what it is")
        .then(
            NumberRule.GROUP.label(),
            new RoleRule(NumberRule.GROUP, VagueRules::group),
            "its word alone says what it is, and more than that there is no numeral")
        .then(
            NumberRule.NO_NUMERAL.label(),
            new RoleRule(NumberRule.NO_NUMERAL, VagueRules::noNumeral),
            "without a numeral nothing around it can make it an amount")
        .then(
            NumberRule.CODE.label(),
            new RoleRule(NumberRule.CODE, CodeRules::code),
            "inside an address of the web or a code no word beside it counts")
        .then(
            NumberRule.AGE.label(),
            new RoleRule(NumberRule.AGE, AgeRules::age),
            "the words of an age are its own, where a time or a name only stands beside it")
        .any(
            NumberRule.AGE_OF_GROUP.label(),
            new RoleRule(NumberRule.AGE_OF_GROUP, AgeRules::ofGroup))
        .any(
            NumberRule.AGE_OF_COHORT.label(),
            new RoleRule(NumberRule.AGE_OF_COHORT, AgeRules::ofCohort))
        .any(
            NumberRule.AGE_OF_CHILD.label(),
            new RoleRule(NumberRule.AGE_OF_CHILD, AgeRules::ofChild))
        .any(
            NumberRule.AGE_OF_PERSON.label(),
            new RoleRule(NumberRule.AGE_OF_PERSON, (n, p) -> AgeRules.ofPerson(n, p, entities)))
        .then(
            NumberRule.YEAR.label(),
            new RoleRule(NumberRule.YEAR, TimeRules::year),
            "behind ages, which have words of their own; before names, in which a year may stand")
        .then(
            NumberRule.FREQUENCY.label(),
            new RoleRule(NumberRule.FREQUENCY, VagueRules::frequency),
            "how often is told by the number’s own words")
        .then(
            NumberRule.LEGAL.label(),
            new RoleRule(NumberRule.LEGAL, NameRules::legal),
            "a part of a law has a label too; that it is one of a law says more")
        .then(
            NumberRule.IDENTIFIER.label(),
            new RoleRule(NumberRule.IDENTIFIER, NameRules::identifier),
            "a label in front of it says what it is, in a name or not")
        .then(
            NumberRule.ADDRESS.label(),
            new RoleRule(NumberRule.ADDRESS, NameRules::address),
            "an address is a name too; that it is an address says more")
        .any(
            NumberRule.LIST_NUMBER.label(),
            new RoleRule(NumberRule.LIST_NUMBER, NameRules::listNumber))
        .any(NumberRule.SCORE.label(), new RoleRule(NumberRule.SCORE, NameRules::score))
        .then(
            NumberRule.INSIDE_NAME.label(),
            new RoleRule(NumberRule.INSIDE_NAME, (n, p) -> isInsideName(n)),
            "a name holds whatever stands in it, unless something surer has been said")
        .any(NumberRule.NAMED.label(), new RoleRule(NumberRule.NAMED, NameRules::named))
        .any(NumberRule.RANKED.label(), new RoleRule(NumberRule.RANKED, NameRules::ranked))
        .then(
            NumberRule.MODEL.label(),
            new RoleRule(NumberRule.MODEL, NameRules::model),
            "a capital word before a number is a model only where it is no known name")
        .then(
            NumberRule.KIND.label(),
            new RoleRule(NumberRule.KIND, NameRules::kind),
            "a number before a noun names a kind only where it is part of no name")
        .then(
            NumberRule.DISTANCE.label(),
            new RoleRule(NumberRule.DISTANCE, TimeRules::distance),
            "a word like “ago” behind it says more than what stands before")
        .any(NumberRule.SOME_TIME.label(), new RoleRule(NumberRule.SOME_TIME, TimeRules::someTime))
        .then(
            NumberRule.PERIOD.label(),
            new RoleRule(NumberRule.PERIOD, TimeRules::period),
            "a span of time is measured only where it is not counted from today")
        .any(NumberRule.WINDOW.label(), new RoleRule(NumberRule.WINDOW, TimeRules::window))
        .then(
            NumberRule.PRONOUN_ONE.label(),
            new RoleRule(
                NumberRule.PRONOUN_ONE, (n, p) -> VagueRules.pronounOne(n, p) && !goesOn(n)),
            "before a word of time “one” is a time; else it may stand for somebody")
        .then(
            NumberRule.SOURCE_COUNT.label(),
            new RoleRule(NumberRule.SOURCE_COUNT, (n, p) -> counts.isSource(n)),
            "“one of” those who speak picks one out, and counts no sources")
        .then(
            NumberRule.DEFINITE.label(),
            new RoleRule(NumberRule.DEFINITE, VagueRules::definite),
            "that they speak is surer than that the reader knows them");
  }

  /** The role of a number that is no claim, or null if it is one; asked in text order. */
  public @Nullable NumberRole decide(Located number) {
    NumberRole written = number.quantity().role();
    boolean settled = written != null && number.quantity().form() != Form.NO_NUMERAL;
    if (passage.document().trace().isKept()) {
      note(number, settled ? written : null);
    }
    if (settled) {
      return written;
    }
    for (RoleRule rule : ordered) {
      if (rule.test().holds(number, passage)) {
        return rule.rule().role();
      }
    }
    if (number.value() == null) {
      return NumberRole.VAGUE_NO_NUMERAL;
    }
    lastClaim = number;
    return null;
  }

  private void note(Located number, @Nullable NumberRole written) {
    Trace.Slot slot = number.slot(passage, "role");
    if (written != null) {
      slot.won("its characters", written.name(), "they alone say so; no other rule is asked");
      return;
    }
    boolean told =
        Contest.note(
            slot,
            null,
            rules,
            rule -> rule.test().holds(number, passage) ? rule.rule().role().name() : null,
            rule -> why(rule.rule(), number));
    if (!told) {
      slot.won(
          "a claim by default", "a claim", "no rule says that it is something else, so it counts");
    }
  }

  /** The words that told, why they may, and a sentence that nobody takes for the article's. */
  private String why(NumberRule rule, Located number) {
    String words = new RoleWords(passage, entities).told(rule, number);
    return words + rule.why() + "; " + MadeUp.example(rule.example());
  }

  /** “the Stoxx 600 index”: the number stands in a name of the article. */
  private boolean isInsideName(Located number) {
    boolean bare =
        number.plain()
            && number.quantity().form() != Form.FRACTION
            && !passage.is(number.end(), MeasureWords.SCALE_NOUN) // “put the Greens 4 points ahead”
            && number.quantity().form() != Form.ZERO;
    return bare
        && entities.named(number.quantity().begin(), number.quantity().end())
        && !fillsGap(number)
        && !opensCount(number);
  }

  /** “Six Coast Guard officers drowned.”: at the start of a sentence a count looks like a name. */
  private boolean opensCount(Located number) {
    int begin = number.quantity().begin();
    Span name = entities.onceAt(begin);
    int next = name == null ? -1 : passage.at(name.end());
    int before = number.first() - 1;
    Span some = entities.onceAt(before < 0 ? begin : passage.token(before).begin());
    boolean bound = // “Some 100” in “Some 100 people were wounded”
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

  /** “Norva promised 20 tanks, Estara 35”: what looks like a name has its verb left out. */
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

  /** “three survived and one died”, “nine on Monday and one on Tuesday”: it counts as they do. */
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
}
