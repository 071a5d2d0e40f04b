package org.attestnlp.rules.claims.circumstances;

import java.util.EnumSet;
import java.util.Set;
import org.attestnlp.model.Participant;
import org.attestnlp.model.Span;
import org.attestnlp.rules.claims.draft.Draft;
import org.attestnlp.rules.claims.draft.EntityIndex;
import org.attestnlp.rules.claims.draft.Located;
import org.attestnlp.rules.lexicon.EventWords;
import org.attestnlp.rules.lexicon.MeasureWords;
import org.attestnlp.rules.lexicon.NumeralWords;
import org.attestnlp.rules.lexicon.PeopleWords;
import org.attestnlp.rules.lexicon.PlaceWords;
import org.attestnlp.rules.lexicon.TimeWords;
import org.attestnlp.rules.syntax.clauses.Region;
import org.attestnlp.rules.syntax.nouns.NounPhraseReader;
import org.attestnlp.rules.syntax.nouns.Phrase;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.trace.Trace;
import org.jspecify.annotations.Nullable;

/** Finds where: {@code to Maruva}, {@code from the Korbin jail}. */
public final class PlaceFinder {

  private static final int LONGEST = 4; // words of a name that no entity bears: “off Cape Sorrel”
  private static final int LISTED = 20; // tokens between two places of a list

  private final Passage passage;
  private final EntityIndex entities;
  private final NounPhraseReader phrases;
  private final Surroundings surroundings;

  public PlaceFinder(Passage passage, EntityIndex entities, NounPhraseReader phrases) {
    this.passage = passage;
    this.entities = entities;
    this.phrases = phrases;
    this.surroundings = new Surroundings(passage);
  }

  /** The place nearest behind the number, else nearest before it, else that which opens it all. */
  public @Nullable Participant place(Draft draft) {
    Found first = new Found();
    look(draft, first::take);
    if (passage.document().trace().isKept()) {
      note(draft, first.rule);
    }
    return first.place;
  }

  /** Takes a place with what found it; true if that is enough. */
  private interface Taker {
    boolean take(PlaceRule rule, Participant place);
  }

  /** The first place that counts. */
  private static final class Found {
    private @Nullable Participant place;
    private @Nullable PlaceRule rule;

    boolean take(PlaceRule found, Participant at) {
      if (found == PlaceRule.OTHER_CLAUSE) {
        return false;
      }
      place = at;
      rule = found;
      return true;
    }
  }

  /** Hands over one place after the other, in the order in which they are preferred. */
  private void look(Draft draft, Taker taker) {
    Participant listed = listed(draft);
    if (listed != null && taker.take(PlaceRule.LISTED, listed)) {
      return;
    }
    Located number = draft.number();
    Region region = draft.clause().region();
    int stop = surroundings.end(draft);
    for (int token = draft.end(); token < stop; token++) {
      Participant place = placeAt(token, region.end(), number);
      if (place != null && taker.take(PlaceRule.BEHIND, place)) {
        return;
      }
    }
    int own = surroundings.first(draft);
    int limit = surroundings.limit(draft);
    for (int token = surroundings.before(number.first() - 1, draft);
        token >= limit;
        token = surroundings.before(token, draft)) {
      Participant place = placeAt(token, number.first(), number);
      if (place != null && taker.take(before(token, own, limit, place), place)) {
        return;
      }
    }
  }

  private PlaceRule before(int token, int own, int limit, Participant place) {
    if (token >= own) {
      return PlaceRule.BEFORE;
    }
    return token == limit
        ? PlaceRule.OPENING
        : isSetting(place) ? PlaceRule.SETTING : PlaceRule.OTHER_CLAUSE;
  }

  private void note(Draft draft, @Nullable PlaceRule winner) {
    Trace.Slot slot = draft.number().slot(passage, "place");
    Set<PlaceRule> silent = EnumSet.allOf(PlaceRule.class);
    boolean[] told = {winner == null};
    look(
        draft,
        (rule, place) -> {
          silent.remove(rule);
          if (rule == winner && !told[0]) {
            told[0] = true;
            rule.wins(slot, place.span().text());
          } else {
            String why =
                rule == PlaceRule.OTHER_CLAUSE || winner == null
                    ? rule.why()
                    : rule == winner
                        ? "further from the number"
                        : "asked behind “" + winner.label() + "”";
            slot.lost(rule.label(), place.span().text(), why);
          }
          return false;
        });
    slot.silent(silent.stream().map(PlaceRule::label).toList());
  }

  /** “along the coast on Sunday”: with its day a place holds for the clauses behind it too. */
  private boolean isSetting(Participant place) {
    int next = passage.at(place.span().end() - 1) + 1;
    return passage.is(next, TimeWords.DAY)
        || passage.is(next, "on") && passage.is(next + 1, TimeWords.DAY);
  }

  /** “15 miles from the border”: from where it is far. */
  private boolean isDistance(int preposition) {
    int unit = preposition - 1;
    boolean way = passage.isOneOf(unit, "south", "north", "east", "west", "away", "inland");
    unit = way ? unit - 1 : unit;
    return MeasureWords.UNIT.containsKey(passage.lower(unit))
        && !TimeWords.TIME_UNIT.contains(passage.lemma(unit))
        && passage.tag(unit - 1).equals("CD")
        && passage.is(preposition, "from");
  }

  /** “Velia with 115”, “ahead of Norva with 37 closures”: the place stands before; or null. */
  private @Nullable Participant listed(Draft draft) {
    int with = draft.bound().first() - 1;
    if (!passage.is(with, "with") || with == 0) {
      return null;
    }
    int first = with;
    while (first > 0 && passage.isProper(first - 1) && with - first < LONGEST) {
      first--;
    }
    int last = with;
    while (passage.isAdverb(last - 1)
        || passage.isOneOf(last - 1, "first", "second", "top", "last")) {
      last--;
    }
    last = last < with && passage.isVerb(last - 1) ? last - 1 : with; // “Asia comes first with”
    Span name = last < 1 ? null : entities.locationEndingAt(passage.token(last - 1).end());
    if (name != null) {
      return named(name);
    }
    boolean ranked = // a place that nothing else tells: “followed by Velia with 115”
        first < with
            && (passage.is(first - 1, "by") && passage.isOneOf(first - 2, "followed", "trailed")
                || passage.is(first - 1, "of") && passage.is(first - 2, "ahead"));
    return ranked && isAfterListed(draft) ? named(passage.span(first, with)) : null;
  }

  private boolean isAfterListed(Draft draft) {
    int first =
        Math.max(passage.sentenceFirst(draft.bound().first()), draft.bound().first() - LISTED);
    for (int token = draft.bound().first() - 3; token > first; token--) {
      boolean with = passage.is(token, "with") && passage.tag(token + 1).equals("CD");
      if (with && entities.locationEndingAt(passage.token(token - 1).end()) != null) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Participant placeAt(int preposition, int limit, Located number) {
    boolean place = passage.is(preposition, PlaceWords.PLACE_PREPOSITION);
    boolean under = passage.is(preposition, PlaceWords.SITE_PREPOSITION);
    if (!place && !under || preposition + 1 >= limit || isDistance(preposition)) {
      return null;
    }
    int start = preposition + 1;
    if (passage.is(start, "of")) {
      start++; // “off of”, “outside of”
    }
    Phrase phrase = start < limit ? phrases.at(start, limit) : null;
    boolean stake =
        passage.is(preposition - 1, EventWords.STAKES) && !passage.is(preposition - 2, "at");
    if (phrase == null || stake) {
      return null;
    }
    boolean itself = phrase.first() < number.end() && number.first() < phrase.end();
    boolean site =
        !itself && PlaceWords.SITE.contains(passage.lower(phrase.head())) && !isBare(phrase);
    Span location = under ? null : location(preposition, phrase);
    boolean whole = location != null && passage.at(location.end() - 1) < limit;
    boolean part = site && location != null && passage.at(location.end() - 1) < phrase.head();
    if (whole && location != null && !part) {
      return named(location);
    }
    return site ? site(preposition, phrase, limit) : null;
  }

  /** “in prison”, “in court”: what happens to somebody, not where something happened. */
  private boolean isBare(Phrase phrase) {
    return phrase.first() == phrase.head() && passage.is(phrase.head(), PlaceWords.BARE_SITE);
  }

  private Participant named(Span name) {
    return new Participant(name, entities.idIn(name.begin(), name.end()));
  }

  /** “the Korbin jail”; of “the National Library” the name; of “a plant in Poland” Poland. */
  private Participant site(int preposition, Phrase phrase, int limit) {
    Span name = entities.mentionAt(passage.token(phrases.bare(phrase).first()).begin());
    if (name != null && passage.token(phrase.head()).end() <= name.end()) {
      return named(name);
    }
    Span location = phrase.end() + 1 < limit ? ofOrIn(preposition, phrase) : null;
    if (location != null) {
      return named(location);
    }
    return new Participant(passage.span(phrase.first(), phrase.end()), null);
  }

  /** “the northern town of Alder”, “a plant in Norva” */
  private @Nullable Span ofOrIn(int preposition, Phrase phrase) {
    int next = phrase.end();
    boolean indefinite = passage.isOneOf(preposition + 1, "a", "an");
    boolean beside = passage.is(next, PlaceWords.NEARNESS); // “a convent near Kessby” is not in it
    boolean tied =
        passage.is(next, "of")
            || indefinite && !beside && passage.is(next, PlaceWords.PLACE_PREPOSITION);
    if (!tied) {
      return null;
    }
    Span known = entities.locationAt(passage.token(next + 1).begin());
    return known == null && passage.is(next, "of") ? capitals(next + 1) : known;
  }

  /** A known place, any name behind “outside” or “near”, and capital words nobody knows. */
  private @Nullable Span location(int preposition, Phrase phrase) {
    int bare = phrases.bare(phrase).first();
    int first = bare;
    while (first < phrase.head() && passage.isAdjective(first) && isUnnamed(first)) {
      first++; // “in northern Norva”, but not “in the last Norva poll”
    }
    Span found = name(preposition, first);
    boolean whole = found != null && passage.token(phrase.head()).end() <= found.end();
    return first == bare || whole ? found : null;
  }

  private @Nullable Span name(int preposition, int first) {
    int begin = passage.token(first).begin();
    Span location = entities.locationAt(begin);
    Span mention = entities.mentionAt(begin);
    boolean place = // “near Marlow’s”, “at Cobb Hall, where 90 guests waited”
        passage.is(preposition, PlaceWords.NEARNESS) || surroundings.opensWhere(mention);
    if (location != null || mention != null) {
      return location == null && place ? mention : location;
    }
    return passage.is(first, NumeralWords.IDENTIFIER)
        ? null
        : capitals(first); // “left from Gate 12”
  }

  private boolean isUnnamed(int token) {
    return entities.mentionAt(passage.token(token).begin()) == null && !passage.isProper(token);
  }

  /** A name that no entity bears. */
  private @Nullable Span capitals(int first) {
    int end = first;
    while (passage.isProper(end)
        && !passage.is(end, TimeWords.TIME_NOUN)
        && Character.isLetter(passage.text(end).charAt(0))) {
      end++;
    }
    boolean title = // “to Ms. Quill”
        end < passage.size()
            && passage.text(end - 1).endsWith(".")
            && entities.mentionAt(passage.token(end - 1).end() + 1) != null;
    boolean person = title || passage.is(first, PeopleWords.ADDRESS);
    boolean fits = end > first && end - first <= LONGEST && !person;
    return fits ? passage.span(first, end) : null;
  }
}
