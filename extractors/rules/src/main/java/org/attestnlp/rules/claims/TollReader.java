package org.attestnlp.rules.claims;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attestnlp.model.Claim;
import org.attestnlp.model.ClaimKind;
import org.attestnlp.model.Event;
import org.attestnlp.model.Factuality;
import org.attestnlp.model.Participant;
import org.attestnlp.model.Source;
import org.attestnlp.model.TimeExpression;
import org.attestnlp.spi.Sentence;
import org.jspecify.annotations.Nullable;

/** Tells which counts can be held against each other: {@code 14 people died}, {@code 17 bodies}. */
final class TollReader {

  /** How far from its number a word of revision stands at most, in tokens. */
  private static final int REACH = 30;

  /** Opens the kind of counts whose doer is a mere pronoun: they may be of anybody's. */
  private static final String UNSURE = "? ";

  private static final BigDecimal A_TENTH_LESS = new BigDecimal("0.9");
  private static final BigDecimal A_TENTH_MORE = new BigDecimal("1.1");

  /** Tolls of one event are not further apart than so many times. */
  private static final int FAR = 10;

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
    if (!draft.number().plain() || draft.base() != null || event == null || isFurther(draft)) {
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

  /** "seven more bodies", "another seven people", "two others": they add to a toll. */
  private boolean isFurther(Draft draft) {
    int before = draft.bound().first() - 1;
    return passage.is(draft.number().end(), Words.ADDED)
        || passage.is(before, Words.ADDED)
        || passage.is(before, "another");
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
    String open = Words.SUBJECT_PRONOUN.contains(actor) ? UNSURE : "";
    return open + passage.lemma(noun.head()) + " " + passage.lemma(event.main()) + " " + actor;
  }

  /** "17 bodies", "the death toll", "28 people missing", or null. */
  private @Nullable String counted(Phrase noun) {
    String known = Words.TOLL_NOUN.get(passage.lemma(noun.head()));
    if (known == null && passage.is(noun.head(), Words.TALLY)) {
      known = Words.TOLL_NOUN.get(passage.lemma(noun.head() - 1));
      boolean of = known == null && passage.is(noun.head() + 1, "of"); // "the number of dead"
      known = of ? Words.TOLL_NOUN.get(passage.lemma(noun.head() + 2)) : known;
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
    String lemma = passage.lemma(event.main());
    String known = Words.TOLL_EVENT.get(lemma);
    known = known == null ? Words.TOLL_EVENT.get(lemma + " " + passage.lower(event.end())) : known;
    return known == null && passage.isDeterminer(event.end())
        ? Words.TOLL_NOUN.get(passage.lower(event.end() + 1))
        : known;
  }

  /** Whether two tolls are of different events: another place or day, a year of its own, a plan. */
  boolean areApart(Claim earlier, Claim claim, boolean revised) {
    String then = words(earlier.time());
    String now = words(claim.time());
    boolean same = then.equals(now) || holds(then, now) || holds(now, then);
    boolean other = isIn(earlier.time(), false) || isIn(claim.time(), false);
    boolean days = !revised && isIn(earlier.time(), true) && isIn(claim.time(), true);
    return differ(name(earlier.place()), name(claim.place()))
        || !same && (other || days)
        || haveOtherCauses(earlier, claim)
        || OPEN.contains(earlier.factuality()) != OPEN.contains(claim.factuality())
        || areFar(earlier.value(), claim.value())
        || areFar(claim.value(), earlier.value());
  }

  private static boolean holds(String longer, String shorter) {
    return !shorter.isEmpty() && longer.contains(shorter);
  }

  /** "A landslide killed nine", "a bus crash killed 20" */
  private boolean haveOtherCauses(Claim earlier, Claim claim) {
    Event then = earlier.event();
    Event now = claim.event();
    return then != null
        && now != null
        && Words.TOLL_EVENT.containsKey(then.lemma())
        && Words.TOLL_EVENT.containsKey(now.lemma())
        && differ(cause(earlier.agent()), cause(claim.agent()));
  }

  private String cause(@Nullable Participant agent) {
    if (agent == null) {
      return "";
    }
    String head = passage.lower(passage.at(agent.span().end() - 1));
    return Words.PRONOUN.contains(head) ? "" : head;
  }

  /** "killed 226,000 people" and "280 people have died" are not of one event. */
  private static boolean areFar(BigDecimal one, BigDecimal other) {
    return one.compareTo(other.multiply(BigDecimal.valueOf(FAR))) > 0;
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

  /** Whether a time names a day, or else a year, a month or how long ago: "in 1998". */
  private boolean isIn(@Nullable TimeExpression time, boolean day) {
    int end = time == null ? 0 : time.span().end();
    for (int token = time == null ? 0 : passage.at(time.span().begin());
        token < passage.size() && passage.token(token).begin() < end;
        token++) {
      String word = passage.lower(token);
      boolean year = word.length() == 4 && word.chars().allMatch(c -> c >= '0' && c <= '9');
      boolean other = Words.OTHER_TIME.contains(word) || Words.MONTH.contains(word);
      if (day ? Words.DAY.contains(word) : year || other) {
        return true;
      }
    }
    return false;
  }

  /** Whether tolls of a kind can be held against each other when their amounts differ. */
  static boolean isSure(String kind) {
    return !kind.startsWith(UNSURE);
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
   * Whether two sources give tolls that cannot both be true, one of them perhaps the article
   * itself; in one sentence it is not: {@code the army says 40, the rebels say 90}.
   */
  boolean areDisputed(Claim earlier, Claim claim, boolean oneSentence) {
    boolean vague = earlier.kind() == ClaimKind.VAGUE || claim.kind() == ClaimKind.VAGUE;
    boolean unsaid = earlier.claimants().isEmpty() || claim.claimants().isEmpty();
    boolean both =
        low(earlier).compareTo(high(claim)) <= 0 && low(claim).compareTo(high(earlier)) <= 0;
    return !vague
        && !both
        && !(oneSentence && unsaid)
        && !sameSource(earlier.claimants(), claim.claimants());
  }

  /** The least that a claim may mean: of "about 500" a tenth less. */
  private static BigDecimal low(Claim claim) {
    boolean open = claim.kind() == ClaimKind.AT_MOST || claim.kind() == ClaimKind.LESS_THAN;
    BigDecimal low = claim.value();
    return open ? BigDecimal.ZERO : claim.approximate() ? low.multiply(A_TENTH_LESS) : low;
  }

  /** The most that a claim may mean. */
  private static BigDecimal high(Claim claim) {
    boolean open = claim.kind() == ClaimKind.AT_LEAST || claim.kind() == ClaimKind.MORE_THAN;
    BigDecimal top = claim.valueHigh();
    BigDecimal high = top == null ? claim.value() : top;
    return open
        ? high.multiply(BigDecimal.valueOf(FAR))
        : claim.approximate() ? high.multiply(A_TENTH_MORE) : high;
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

  /** "an earlier toll of nine", "had earlier said nine died" */
  boolean isOld(Draft draft) {
    int of = draft.number().first() - 1;
    boolean toll = passage.is(of, "of") && passage.is(of - 1, Words.TALLY);
    return toll && (passage.is(of - 2, Words.OLD) || passage.is(of - 3, Words.OLD))
        || isSaid(draft, Words.OLD_REPORT);
  }

  /** "raised the toll to 12", "now 48", "By Tuesday the storm had killed 31" */
  boolean isRevised(Draft draft, Claim claim) {
    return draft.change() != null
        || isRevising(draft)
        || isSaid(draft, Words.REVISION)
        || words(claim.time()).startsWith("by ") && isIn(claim.time(), true)
        || reaches(draft);
  }

  /** "the toll had reached 38", "bringing the toll to 19" */
  private boolean reaches(Draft draft) {
    VerbGroup event = draft.clause().event();
    Phrase noun = draft.noun();
    return event != null
        && noun != null
        && Words.REACHING.contains(passage.lemma(event.main()))
        && (passage.is(noun.head(), Words.TALLY) || counted(noun) != null);
  }

  /** Whether the sentence has one of some words near the number. */
  private boolean isSaid(Draft draft, Set<String> words) {
    Sentence sentence = passage.sentence(draft.number().first());
    int first = Math.max(sentence.first(), draft.number().first() - REACH);
    int end = Math.min(draft.clause().region().end(), draft.number().end() + REACH);
    for (int token = first; token < end; token++) {
      if (passage.is(token, words)) {
        return true;
      }
    }
    return false;
  }
}
