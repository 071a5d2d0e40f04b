package org.attestnlp.rules.claims;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attestnlp.model.Claim;
import org.attestnlp.model.ClaimKind;
import org.attestnlp.model.Factuality;
import org.attestnlp.model.Participant;
import org.attestnlp.model.Source;
import org.attestnlp.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Tells which counts can be held against each other: {@code 14 people died}, {@code 17 bodies}. */
final class TollReader {

  /** How far from its number a word of revision stands at most, in tokens. */
  private static final int REACH = 30;

  private static final Set<Factuality> OPEN = Set.of(Factuality.HYPOTHETICAL, Factuality.PLANNED);

  private final Passage passage;

  TollReader(Passage passage) {
    this.passage = passage;
  }

  /**
   * What a plain count is a toll of: the dead, a crowd, else its noun and verb; or null.
   *
   * @param known what an earlier toll with the same noun was of, null if there is none
   */
  @Nullable String kind(Draft draft, @Nullable String known) {
    VerbGroup event = draft.clause().event();
    if (!draft.number().plain() || draft.base() != null || event == null) {
      return null;
    }
    if (known != null && gives(event)) {
      return known;
    }
    Phrase noun = draft.noun();
    if (noun == null) {
      return happened(event);
    }
    String counted = counted(noun);
    if (counted != null) {
      return counted;
    }
    String happened = happened(event);
    String head = passage.lemma(noun.head());
    if (happened == null) {
      return like(draft, noun, event);
    }
    return Words.PEOPLE.contains(head) ? happened : happened + " " + head;
  }

  /** "put the toll at 90", "raised it to 12", "the figure is closer to 90" */
  private boolean gives(VerbGroup event) {
    String lemma = passage.lemma(event.main());
    return Words.SETTING.contains(lemma)
        || Words.REVISING.contains(lemma)
        || passage.isBe(event.main());
  }

  /** Counts of other things only with the same noun, verb and subject. */
  private String like(Draft draft, Phrase noun, VerbGroup event) {
    Phrase subject = draft.clause().subject();
    String actor = subject == null ? "" : passage.lower(subject.head());
    return passage.lemma(noun.head()) + " " + passage.lemma(event.main()) + " " + actor;
  }

  /** "17 bodies", "the death toll", "28 people missing", or null. */
  private @Nullable String counted(Phrase noun) {
    String known = Words.TOLL_NOUN.get(passage.lemma(noun.head()));
    if (known == null && passage.is(noun.head(), Words.TALLY)) {
      known = Words.TOLL_NOUN.get(passage.lemma(noun.head() - 1));
    }
    boolean state = passage.is(noun.end(), Words.CASUALTY);
    return known == null && state ? Words.TOLL_NOUN.get(passage.lower(noun.end())) : known;
  }

  /** "had died", "were missing", "were reported dead", "had joined the march" */
  private @Nullable String happened(VerbGroup event) {
    String state = Words.TOLL_NOUN.get(passage.lower(event.end()));
    if (state != null) {
      return state;
    }
    String known = Words.TOLL_EVENT.get(passage.lemma(event.main()));
    return known == null && passage.isDeterminer(event.end())
        ? Words.TOLL_NOUN.get(passage.lower(event.end() + 1))
        : known;
  }

  /** Whether two tolls are of different events: another place, a year of its own, a plan. */
  boolean areApart(Claim earlier, Claim claim) {
    boolean places = differ(name(earlier.place()), name(claim.place()));
    String then = words(earlier.time());
    String now = words(claim.time());
    boolean same =
        then.equals(now)
            || !now.isEmpty() && then.contains(now)
            || !then.isEmpty() && now.contains(then);
    boolean times = !same && (isOther(earlier.time()) || isOther(claim.time()));
    return places
        || times
        || OPEN.contains(earlier.factuality()) != OPEN.contains(claim.factuality())
        || areFar(earlier.value(), claim.value())
        || areFar(claim.value(), earlier.value());
  }

  /** "killed 226,000 people" and "280 people have died" are not of one event. */
  private static boolean areFar(BigDecimal one, BigDecimal other) {
    return one.compareTo(other.multiply(BigDecimal.TEN)) > 0;
  }

  private static boolean differ(String one, String other) {
    return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
  }

  private static String name(@Nullable Participant place) {
    if (place == null) {
      return "";
    }
    String id = place.entity();
    return id == null ? "" : id;
  }

  private static String words(@Nullable TimeExpression time) {
    return time == null ? "" : time.span().text().toLowerCase(Locale.ROOT);
  }

  /** "in 1998", "in September", "last year" */
  private boolean isOther(@Nullable TimeExpression time) {
    int end = time == null ? 0 : time.span().end();
    for (int token = time == null ? 0 : passage.at(time.span().begin());
        token < passage.size() && passage.token(token).begin() < end;
        token++) {
      String word = passage.lower(token);
      boolean year = word.length() == 4 && word.chars().allMatch(c -> c >= '0' && c <= '9');
      if (year || Words.OTHER_TIME.contains(word) || Words.MONTH.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether two tolls are the same amount. */
  static boolean areEqual(Claim earlier, Claim claim) {
    BigDecimal then = earlier.valueHigh();
    BigDecimal now = claim.valueHigh();
    if (then == null || now == null) {
      return then == null && now == null && earlier.value().compareTo(claim.value()) == 0;
    }
    return then.compareTo(now) == 0 && earlier.value().compareTo(claim.value()) == 0;
  }

  /**
   * Whether two sources give the tolls, one of them perhaps the article itself; in one sentence it
   * is not: {@code the army says 40, the rebels say 90}.
   */
  boolean areDisputed(Claim earlier, Claim claim, boolean oneSentence) {
    boolean vague = earlier.kind() == ClaimKind.VAGUE || claim.kind() == ClaimKind.VAGUE;
    boolean unsaid = earlier.claimants().isEmpty() || claim.claimants().isEmpty();
    return !vague
        && !(oneSentence && unsaid)
        && !sameSource(earlier.claimants(), claim.claimants());
  }

  private static boolean sameSource(List<Source> one, List<Source> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.isEmpty() && other.isEmpty();
    }
    Source here = one.get(one.size() - 1);
    Source there = other.get(other.size() - 1);
    return here.entity() == null
        ? here.name().equalsIgnoreCase(there.name())
        : here.entity().equals(there.entity());
  }

  /** "raised the toll to 12" */
  boolean isRevising(Draft draft) {
    VerbGroup event = draft.clause().event();
    return event != null && Words.REVISING.contains(passage.lemma(event.main()));
  }

  /** "an earlier toll of nine" */
  boolean isOld(Draft draft) {
    int of = draft.number().first() - 1;
    return passage.is(of, "of")
        && passage.is(of - 1, Words.TALLY)
        && (passage.is(of - 2, Words.OLD) || passage.is(of - 3, Words.OLD));
  }

  /** "raised the toll to 12", "now 48" */
  boolean isRevised(Draft draft) {
    if (draft.change() != null || isRevising(draft)) {
      return true;
    }
    Region region = draft.clause().region();
    int first = Math.max(region.first(), draft.number().first() - REACH);
    int end = Math.min(region.end(), draft.number().end() + REACH);
    for (int token = first; token < end; token++) {
      if (passage.is(token, Words.REVISION)) {
        return true;
      }
    }
    return false;
  }
}
