package org.attestnlp.rules.claims.outcomes;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.attestnlp.model.ClaimOutcome;
import org.attestnlp.rules.claims.clauses.Admissions;
import org.attestnlp.rules.claims.draft.Draft;
import org.attestnlp.rules.lexicon.EventWords;
import org.attestnlp.rules.lexicon.Outcome;
import org.attestnlp.rules.lexicon.Outcome.Whom;
import org.attestnlp.rules.lexicon.PeopleWords;
import org.attestnlp.rules.lexicon.TimeWords;
import org.attestnlp.rules.syntax.nouns.Phrase;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.verbs.Auxiliary;
import org.attestnlp.rules.syntax.verbs.LightVerbs;
import org.attestnlp.rules.syntax.verbs.VerbGroup;
import org.jspecify.annotations.Nullable;

/**
 * Tells by the verb what became of those whom a claim counts: of its subject, its object, or by
 * what stands behind it.
 */
final class VerbOutcomes {

  /** How far behind its verb a complement stands: “took 11 pupils hostage”. */
  private static final int REACH = 8;

  private static final int LONGEST = 3; // words of a complement: “from their homes”

  private static final Set<String> STAYING = Set.of("remain", "stay", "lie");

  private static final Set<String> PEOPLE =
      Set.of("GROUP", "OFFICIAL", "WITNESS", "EXPERT", "SPOKESPERSON");

  private final Passage passage;
  private final LightVerbs light;
  private final OutcomeIdioms idioms;

  VerbOutcomes(Passage passage) {
    this.passage = passage;
    this.light = new LightVerbs(passage);
    this.idioms = new OutcomeIdioms(passage);
  }

  @Nullable ClaimOutcome outcome(VerbGroup group, Draft draft, String head) {
    int main = group.main();
    String lemma = passage.lemma(main);
    ClaimOutcome state = ofState(group);
    if (state != null) {
      return state;
    }
    Phrase actor = draft.clause().subject();
    if (Admissions.isHospital(group, actor, passage)) {
      return ofCounted(new Outcome(ClaimOutcome.HOSPITALIZED, Whom.PEOPLE), head);
    }
    ClaimOutcome held = kind(EventWords.OUTCOME_COMPLEMENT.get(passage.lower(group.end())));
    if (held == null && holds(group, draft)) { // “are held hostage”
      return ofCounted(new Outcome(ClaimOutcome.ARRESTED, Whom.PEOPLE), head);
    }
    int harm = light.nounOf(main);
    if (harm >= 0) { // “sustained injuries”, “lost their lives”
      return passage.lemma(harm).equals("life") ? ClaimOutcome.KILLED : ClaimOutcome.INJURED;
    }
    if (held != null) { // “went missing”, “were found guilty”
      return held;
    }
    boolean before = draft.number().end() <= group.first();
    Outcome subject = before ? EventWords.OUTCOME_SUBJECT.get(lemma) : null;
    if (subject != null
        && !(subject.kind() == ClaimOutcome.EVACUATED && opensObject(group.end()))) {
      return ofCounted(subject, head);
    }
    ClaimOutcome idiom =
        before ? idioms.ofSubject(group, draft) : idioms.ofObject(group, draft, head);
    if (idiom == null && before && group.passive()) {
      idiom = idioms.ofObject(group, draft, head);
    }
    if (idiom != null) {
      return idiom;
    }
    boolean does = before ? isActive(group) : !isObject(group, draft.clause().first());
    return does ? null : ofObject(group, draft, lemma, head);
  }

  /** “convicted two brothers of smuggling 71 migrants”, “arrested on two warrants”: no objects. */
  private boolean isObject(VerbGroup group, int first) {
    for (int token = group.end(); token < first; token++) {
      boolean gerund = passage.lower(token).endsWith("ing") && passage.isPreposition(token - 1);
      if ((gerund || passage.isVerb(token))
          && !passage.is(token, EventWords.TOLL_PREDICATE.keySet())) {
        return false;
      }
    }
    if (first - 1 == group.end() && passage.is(group.end(), "and")) {
      return false; // “were killed and 30 wounded”: the next has a word of its own
    }
    int before = first - 1;
    while (before >= group.end() && (passage.isDeterminer(before) || passage.isAdjective(before))) {
      before--;
    }
    boolean particle = before == particle(group) && isPhrasal(group); // “burned down 13 barns”
    boolean tied = !particle && passage.tag(before).equals("IN") || passage.is(before, "to");
    boolean deep = false; // “arrested over the hiring of 12 clerks”
    for (int token = group.end(); token < before; token++) {
      deep |= group.passive() && passage.isOneOf(token, "in", "over", "for", "on", "by");
    }
    return before < group.end() || !tied || !deep && passage.is(before, "of"); // “a total of 12”
  }

  /** “Twelve rebels killed three soldiers”, “have killed”; not “twelve rebels killed on Monday”. */
  private boolean isActive(VerbGroup group) {
    if (group.passive() && group.first() < group.main()) {
      return false;
    }
    return group.auxiliaries().says(Auxiliary.FINITE) && !group.passive()
        || opensObject(group.end())
        || isPhrasal(group) && opensObject(particle(group) + 1);
  }

  private boolean isPhrasal(VerbGroup group) {
    String verb = passage.lemma(group.main()) + " " + passage.lower(particle(group));
    return EventWords.OUTCOME_PHRASAL.containsKey(verb);
  }

  /** Where the verb's particle stands if it has one; a tagger may see an adverb in it. */
  private static int particle(VerbGroup group) {
    return group.end() - 1 > group.main() ? group.end() - 1 : group.end();
  }

  boolean opensObject(int token) {
    boolean object =
        passage.isDeterminer(token)
            || passage.isNoun(token)
            || passage.isAdjective(token)
            || passage.tag(token).equals("CD")
            || passage.tag(token).equals("PRP");
    return object && !passage.is(token, TimeWords.DAY);
  }

  /** “are missing”, “left 25 dead”, “10 dead, 25 injured”. */
  private @Nullable ClaimOutcome ofState(VerbGroup group) {
    Map<String, Outcome> states = EventWords.OUTCOME_STATE;
    int main = group.main();
    if (passage.isBe(main) || STAYING.contains(passage.lemma(main))) {
      Outcome state = passage.isBe(main) ? states.get(passage.lower(group.end())) : null;
      return state == null ? ofPlace(group.end()) : state.kind();
    }
    boolean predicate = EventWords.TOLL_PREDICATE.containsKey(passage.lower(main));
    return predicate ? kind(states.get(passage.lower(main))) : null;
  }

  private @Nullable ClaimOutcome ofObject(VerbGroup group, Draft draft, String lemma, String head) {
    if (EventWords.LIFE_TAKING.contains(lemma) && head.equals("life")) {
      return ClaimOutcome.KILLED;
    }
    if (isLaidOff(group, lemma, head)) {
      return ClaimOutcome.LAID_OFF;
    }
    if (EventWords.SENTENCING.contains(lemma)) {
      return ClaimOutcome.CONVICTED; // “sentenced four men to death”
    }
    ClaimOutcome complement = complement(group.end());
    boolean left = EventWords.LEAVING.contains(lemma) || lemma.equals("put");
    if (complement == null && left && !group.passive()) {
      complement = ofPlace(draft.end()); // “left 22 people in hospital”
    }
    if (complement != null) {
      return complement == ClaimOutcome.HOSPITALIZED && !arePeople(group, head) ? null : complement;
    }
    Outcome phrasal = phrasal(group, draft, lemma);
    return phrasal != null ? ofCounted(phrasal, head) : ofVerb(group, lemma, head);
  }

  /** “cut 40 jobs”, “lost 40 jobs”, “cut 40 staff”, “laid off 40” */
  private boolean isLaidOff(VerbGroup group, String lemma, String head) {
    boolean cut = EventWords.CUTTING.contains(lemma);
    boolean job = (cut || lemma.equals("lose")) && EventWords.JOB.contains(head);
    boolean staff = cut && !lemma.equals("lose") && EventWords.STAFF.contains(head);
    boolean off = EventWords.LAYING_OFF.contains(lemma) && passage.is(group.end(), "off");
    return job || staff || off;
  }

  /** What the verb alone says of its object. */
  private @Nullable ClaimOutcome ofVerb(VerbGroup group, String lemma, String head) {
    if (passage.is(group.main() - 1, EventWords.FATALLY)) {
      return ClaimOutcome.KILLED;
    }
    if (passage.is(group.end(), "off")) {
      return null; // “killed off three brands”
    }
    Outcome outcome = EventWords.OUTCOME_OBJECT.get(lemma);
    if (outcome == null && passage.is(group.end(), "and")) { // “were shot and killed”
      outcome = EventWords.OUTCOME_OBJECT.get(passage.lemma(group.end() + 1));
    }
    boolean lifeless =
        outcome != null
            && outcome.kind() == ClaimOutcome.KILLED
            && EventWords.LIFELESS.contains(head);
    return outcome == null || lifeless ? null : ofCounted(outcome, head); // “killed three bills”
  }

  /** “swept 12 bridges away”, “12 bridges were swept away” */
  private @Nullable Outcome phrasal(VerbGroup group, Draft draft, String lemma) {
    Outcome near = EventWords.OUTCOME_PHRASAL.get(lemma + " " + passage.lower(particle(group)));
    boolean apart = near == null && !group.passive() && draft.end() < passage.size();
    return apart ? EventWords.OUTCOME_PHRASAL.get(lemma + " " + passage.lower(draft.end())) : near;
  }

  /** “12 went to hospital”; but “2,000 beds go to hospitals”, “9 billion goes to hospitals”. */
  private boolean arePeople(VerbGroup group, String head) {
    if (!EventWords.GIVING_AWAY.contains(passage.lemma(group.main()))) {
      return true; // “were rushed to hospital”
    }
    return head.isEmpty()
        ? !passage.tag(group.main()).equals("VBZ")
        : ofCounted(new Outcome(ClaimOutcome.HOSPITALIZED, Whom.PEOPLE), head) != null;
  }

  /** “Police held 30 people”, “30 people were held”; but “The hall held 300 people”, “held up”. */
  private boolean holds(VerbGroup group, Draft draft) {
    boolean tie = passage.isOneOf(group.end(), "up", "back", "accountable", "responsible", "in");
    if (!passage.lemma(group.main()).equals("hold") || tie && group.passive()) {
      return false;
    }
    boolean counted = draft.clause().numberIsSubject();
    Phrase actor = draft.clause().subject();
    boolean guards = actor != null && EventWords.HOLDING.contains(passage.lemma(actor.head()));
    return group.passive() ? counted : guards && !counted;
  }

  /** “are still in hospital”, “remained in custody”. */
  private @Nullable ClaimOutcome ofPlace(int end) {
    int first = passage.isAdverb(end) ? end + 1 : end;
    for (int words = 2; words <= LONGEST; words++) {
      Outcome outcome = EventWords.OUTCOME_PLACE.get(lower(first, first + words));
      if (outcome != null && !passage.isNoun(first + words)) {
        return outcome.kind();
      }
    }
    return null;
  }

  /** “sent 3,000 troops”, but “sent 3,000 parcels”; “released 70 men”, but “released 12 songs”. */
  static @Nullable ClaimOutcome ofCounted(Outcome outcome, String head) {
    boolean fits =
        switch (outcome.whom()) {
          case ANYTHING -> true;
          case FORCE -> EventWords.FORCE.contains(head);
          case FLEEING -> head.isEmpty() || EventWords.FLEEING.contains(head);
          case PEOPLE -> namesPeople(head);
          case STRUCTURE -> EventWords.STRUCTURE.contains(head);
        };
    return fits ? outcome.kind() : null;
  }

  /** “three guards”, “a crew”, “12 tourists”: of a noun in its singular. */
  static boolean namesPeople(String noun) {
    String kind = PeopleWords.SOURCE_KIND.get(noun);
    return PeopleWords.arePeople(noun) || kind != null && PEOPLE.contains(kind);
  }

  /** “dead” of “shot three guards dead”: before the next verb. */
  private @Nullable ClaimOutcome complement(int from) {
    int stop = Math.min(passage.sentence(from - 1).end(), from + REACH);
    for (int token = from; token < stop && !passage.isVerb(token); token++) {
      if (passage.is(token, ",") && passage.tag(token + 1).equals("CD")) {
        return null; // “found 12 miners, one of them alive”
      }
      for (int words = 1; words <= LONGEST && token + words <= stop; words++) {
        Outcome outcome = EventWords.OUTCOME_COMPLEMENT.get(lower(token, token + words));
        if (outcome != null) {
          return outcome.kind();
        }
      }
    }
    return null;
  }

  private String lower(int first, int end) {
    return passage.joined(first, end).toLowerCase(Locale.ROOT);
  }

  private static @Nullable ClaimOutcome kind(@Nullable Outcome outcome) {
    return outcome == null ? null : outcome.kind();
  }
}
