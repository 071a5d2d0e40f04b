package org.attestnlp.rules.claims;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attestnlp.field.ClaimFields;
import org.attestnlp.model.Claim;
import org.attestnlp.model.Happening;
import org.attestnlp.model.NumberMention;
import org.attestnlp.model.NumberRole;
import org.attestnlp.model.Relation;
import org.attestnlp.model.Span;
import org.attestnlp.rules.claims.bounds.ComparedUnits;
import org.attestnlp.rules.claims.bounds.SharedUnits;
import org.attestnlp.rules.claims.draft.Draft;
import org.attestnlp.rules.claims.draft.EntityIndex;
import org.attestnlp.rules.claims.draft.Located;
import org.attestnlp.rules.claims.draft.QuoteIndex;
import org.attestnlp.rules.claims.outcomes.HappeningFinder;
import org.attestnlp.rules.claims.outcomes.InheritedOutcomes;
import org.attestnlp.rules.claims.relations.RelationFinder;
import org.attestnlp.rules.claims.relations.ScoreJoiner;
import org.attestnlp.rules.claims.roles.RoleDecider;
import org.attestnlp.rules.claims.sources.ClaimantFinder;
import org.attestnlp.rules.lexicon.EventWords;
import org.attestnlp.rules.precedence.Order;
import org.attestnlp.rules.syntax.nouns.NounPhraseReader;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.verbs.VerbGroups;
import org.attestnlp.spi.Annotator;
import org.attestnlp.spi.Cancellation;
import org.attestnlp.spi.Claims;
import org.attestnlp.spi.Document;
import org.attestnlp.spi.Layer;
import org.attestnlp.spi.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * Tells claims from other numbers and fills their records.
 *
 * <p>{@code At least 16 people died in 2022, the clinic said} has one claim (16 people, died,
 * AT_LEAST, by the clinic) and one other number, the year.
 */
public final class ClaimBuilder implements Annotator {

  private static final int HARM_REACH = 8; // tokens around “no troops”

  private final Order order;

  /** Looks for the nouns of numbers in the order that is declared. */
  public ClaimBuilder() {
    this(Order.DECLARED);
  }

  /** Looks for the nouns of numbers in an order of the caller's. */
  public ClaimBuilder(Order order) {
    this.order = order;
  }

  @Override
  public String name() {
    return "rules-claims";
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of(
        Layer.TOKENS, Layer.SENTENCES, Layer.NUMBERS, Layer.ENTITIES, Layer.QUOTES, Layer.HEADER);
  }

  @Override
  public Set<Layer<?>> provides() {
    return Set.of(Layer.CLAIMS);
  }

  @Override
  public Document annotate(Document document) {
    Passage passage = new Passage(document);
    EntityIndex entities = new EntityIndex(document);
    QuoteIndex quotes = new QuoteIndex(document.quotes());
    RoleDecider roles = new RoleDecider(passage, entities, quotes, order);
    ClaimNotes notes = new ClaimNotes(passage);
    List<Located> claimed = new ArrayList<>();
    List<NumberMention> numbers = new ArrayList<>();
    for (Quantity quantity : ScoreJoiner.join(document.get(Layer.NUMBERS), document.text())) {
      Cancellation.check();
      Located number = locate(quantity, passage);
      if (number != null && (isVerb(number, passage) || isNothing(number, passage))) {
        if (passage.is(number.end() - 1, "one")) {
          numbers.add(pronoun(quantity, document.text())); // “No one sails alone.”
        } else if (document.trace().isKept()) {
          notes.leftOut(quantity, "it is no number here: a verb, or “no” without harm beside it");
        }
        continue;
      }
      NumberRole role = number == null ? quantity.role() : roles.decide(number);
      if (number != null && role == null) {
        claimed.add(number);
      } else {
        numbers.add(mention(quantity, role, document.text()));
      }
    }
    List<Located> listed = new SharedUnits(passage).share(claimed);
    List<Located> measured = new ComparedUnits(passage).share(listed);
    List<Claim> written = claims(measured, passage, entities, quotes);
    List<Claim> claims = InheritedOutcomes.of(written);
    HappeningFinder happenings = new HappeningFinder(passage, entities);
    List<Happening> events = happenings.find(claims);
    List<NumberMention> others = outside(numbers, claims);
    List<Claim> settled = placed(claims, events);
    if (document.trace().isKept()) {
      HappeningNotes told = new HappeningNotes(document, happenings);
      events.forEach(event -> told.note(event, settled));
      for (int i = 0; i < settled.size(); i++) {
        notes.settled(written.get(i), settled.get(i));
      }
    }
    return document.with(Layer.CLAIMS, new Claims(settled, others, events));
  }

  /** The claims, each with its event. */
  private static List<Claim> placed(List<Claim> claims, List<Happening> events) {
    Map<String, String> eventOf = new HashMap<>();
    events.forEach(event -> event.claims().forEach(claim -> eventOf.put(claim, event.id())));
    return claims.stream()
        .map(
            claim ->
                eventOf.containsKey(claim.id())
                    ? ClaimFields.CLAIM.with(claim, ClaimFields.HAPPENING, eventOf.get(claim.id()))
                    : claim)
        .toList();
  }

  /** “Bo Reed scores the winner” */
  private static boolean isVerb(Located number, Passage passage) {
    return number.quantity().form() == Quantity.Form.VAGUE
        && number.end() - number.first() == 1
        && passage.isVerb(number.first());
  }

  /** “no people on the beach”: only with a word of harm beside it “no” is a count. */
  private static boolean isNothing(Located number, Passage passage) {
    boolean nobody = passage.is(number.first(), "nobody") || passage.is(number.end() - 1, "one");
    boolean zero = number.quantity().form() == Quantity.Form.ZERO;
    if (zero && nobody && !passage.is(number.first(), "not")) {
      return !isHarmed(number.end(), passage);
    }
    if (!zero || !passage.is(number.first(), "no")) {
      return false;
    }
    int first = Math.max(passage.sentenceFirst(number.first()), number.first() - HARM_REACH);
    int end = Math.min(passage.sentenceEnd(number.first()), number.end() + HARM_REACH);
    for (int token = first; token < end; token++) {
      if (EventWords.OUTCOME_WORD.contains(passage.lemma(token))
          || passage.is(token, EventWords.OUTCOME_WORD)) {
        return false;
      }
    }
    return true;
  }

  private static NumberMention pronoun(Quantity nobody, String text) {
    Span one = Span.of(text, nobody.end() - "one".length(), nobody.end());
    return new NumberMention(one, BigDecimal.ONE, null, null, NumberRole.PRONOUN_ONE);
  }

  /** “Nobody else was seriously hurt”, “No one died”, but “No one knows how many died”. */
  private static boolean isHarmed(int next, Passage passage) {
    int token = next;
    while (token < next + HARM_REACH
        && (passage.isAuxiliary(token) || passage.isAdverb(token) || passage.is(token, "else"))) {
      token++;
    }
    return EventWords.OUTCOME_WORD.contains(passage.lemma(token))
        || passage.is(token, EventWords.OUTCOME_WORD);
  }

  private List<Claim> claims(
      List<Located> numbers, Passage passage, EntityIndex entities, QuoteIndex quotes) {
    VerbGroups verbs = new VerbGroups(passage);
    NounPhraseReader phrases = new NounPhraseReader(passage, verbs);
    ClaimantFinder claimants = new ClaimantFinder(passage, entities, quotes, verbs, phrases);
    List<Draft> drafts =
        new Drafter(passage, entities, verbs, phrases, claimants, order).draft(numbers);
    RecordWriter writer = new RecordWriter(passage, entities, verbs, phrases, claimants);
    List<Claim> claims = new ArrayList<>();
    for (Draft draft : drafts) {
      Cancellation.check();
      claims.add(writer.write("c" + (claims.size() + 1), draft));
    }
    List<List<Relation>> relations = new RelationFinder(passage).relate(drafts, claims);
    for (int i = 0; i < claims.size(); i++) {
      if (passage.document().trace().isKept()) {
        new ClaimNotes(passage).relations(drafts.get(i), claims.get(i), relations.get(i), claims);
      }
      claims.set(i, ClaimFields.CLAIM.with(claims.get(i), ClaimFields.RELATIONS, relations.get(i)));
    }
    return claims;
  }

  /** “As many as 60 trucks”: what belongs to a bound is no number of its own. */
  private static List<NumberMention> outside(List<NumberMention> numbers, List<Claim> claims) {
    Set<Integer> inside = new HashSet<>();
    for (Claim claim : claims) {
      Span bound = claim.approximator();
      for (int at = bound == null ? 0 : bound.begin(); bound != null && at < bound.end(); at++) {
        inside.add(at);
      }
    }
    return numbers.stream().filter(n -> !inside.contains(n.span().begin())).toList();
  }

  /** The tokens of a quantity, or null if there are none: a number outside every sentence. */
  private static @Nullable Located locate(Quantity quantity, Passage passage) {
    int first = passage.at(quantity.begin());
    int end = passage.at(quantity.end() - 1) + 1;
    if (first >= passage.size()
        || end > passage.size()
        || passage.token(first).begin() >= quantity.end()) {
      return null;
    }
    int sentence = passage.document().sentences().indexOf(first);
    return new Located(quantity, first, Math.max(end, first + 1), sentence);
  }

  /** “58” of “a 58-year-old”, “a 58 year-old”: the unit is one word with what follows. */
  private static int ageEnd(Quantity quantity, String text) {
    int end = quantity.end();
    boolean joined = end < text.length() && text.charAt(end) == '-';
    while (end > quantity.begin() + 1 && Character.isLetter(text.charAt(end - 1))) {
      end--;
    }
    boolean measured = quantity.unit() != null && !Character.isLetterOrDigit(text.charAt(end - 1));
    return joined && measured ? end - 1 : quantity.end();
  }

  private static NumberMention mention(Quantity quantity, @Nullable NumberRole role, String text) {
    NumberRole known = role == null ? NumberRole.IDENTIFIER : role;
    int end = known == NumberRole.AGE ? ageEnd(quantity, text) : quantity.end();
    Span span = Span.of(text, quantity.begin(), end);
    return new NumberMention(span, quantity.value(), quantity.valueHigh(), quantity.unit(), known);
  }
}
