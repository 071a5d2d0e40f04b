package org.attestnlp.rules.entities.mentions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attestnlp.model.MentionKind;
import org.attestnlp.rules.entities.lists.Gender;
import org.attestnlp.rules.entities.resolution.Group;
import org.attestnlp.rules.syntax.clauses.GrammaticalRole;
import org.attestnlp.rules.syntax.clauses.GrammaticalRoles;
import org.attestnlp.rules.syntax.text.Passage;
import org.jspecify.annotations.Nullable;

/** Those whom one pronoun may stand for, each with the evidence for it. */
final class Candidates {

  private static final int FEW = 3; // mentions of somebody whom the story is not about

  private final Passage reading;
  private final Discourse discourse;
  private final Speech speech;
  private final PronounEvidence evidence;
  private final int pronoun;
  private final GrammaticalRole role;
  private final Map<Group, List<Sighting>> seen = new LinkedHashMap<>(); // the latest first
  private @Nullable Group ahead;
  private boolean next;
  private final Map<Integer, Integer> firsts = new HashMap<>();

  Candidates(
      Passage reading,
      Discourse discourse,
      Speech speech,
      PronounEvidence evidence,
      int pronoun,
      GrammaticalRole role) {
    this.reading = reading;
    this.discourse = discourse;
    this.speech = speech;
    this.evidence = evidence;
    this.pronoun = pronoun;
    this.role = role;
    for (Sighting sighting : discourse.people()) {
      firsts.put(reading.sentenceIndex(sighting.token()), sighting.token());
    }
  }

  void add(Sighting sighting) {
    seen.computeIfAbsent(sighting.group(), group -> new ArrayList<>(2)).add(sighting);
  }

  /** Adds somebody whom the sentence names only behind the pronoun. */
  void addAhead(Group group, boolean isNext) {
    ahead = group;
    next = isNext;
    seen.computeIfAbsent(group, later -> new ArrayList<>(1));
  }

  Map<Group, List<Sighting>> seen() {
    return seen;
  }

  Map<Group, double[]> values(Gender gender) {
    Map<Group, double[]> values = new LinkedHashMap<>();
    int rank = 0;
    for (Map.Entry<Group, List<Sighting>> candidate : seen.entrySet()) {
      double[] found = new double[Evidence.COUNT];
      if (!candidate.getValue().isEmpty()) {
        place(found, last(candidate.getValue()));
        clause(found, last(candidate.getValue()));
      }
      put(found, Evidence.AHEAD, candidate.getKey() == ahead && !next);
      put(found, Evidence.AHEAD_NEXT, candidate.getKey() == ahead && next);
      history(found, candidate.getKey(), candidate.getValue());
      boolean ranked = !candidate.getValue().isEmpty() && candidate.getKey().gender().fits(gender);
      put(found, Evidence.LATEST, rank == 0 && ranked);
      put(found, Evidence.SECOND, rank == 1 && ranked);
      put(found, Evidence.GENDER, candidate.getKey().gender() == gender);
      put(found, Evidence.OTHER_GENDER, !candidate.getKey().gender().fits(gender));
      put(found, Evidence.NAMED_BEHIND, isNamedBehind(candidate.getKey()));
      put(found, Evidence.UNNAMED, candidate.getKey().isHidden());
      values.put(candidate.getKey(), found);
      rank += ranked ? 1 : 0;
    }
    return values;
  }

  /** “He told Quill”, but not “When he left, Quill ran”: names as far as the next comma. */
  private boolean isNamedBehind(Group group) {
    int end = pronoun;
    int limit = reading.sentenceEnd(pronoun);
    while (end < limit && !reading.text(end).equals(",")) {
      end++;
    }
    return group != ahead && evidence.names().isNamed(group, pronoun, end);
  }

  /** The last mention; of “Quill, the teacher, said” the name, not the apposition. */
  private Sighting last(List<Sighting> sightings) {
    Sighting last = sightings.get(0);
    if (sightings.size() == 1 || last.role() != GrammaticalRole.OTHER) {
      return last;
    }
    Sighting before = sightings.get(1);
    boolean apposition =
        last.token() - before.end() == 1 && reading.sameSentence(before.token(), last.token());
    return apposition ? before : last;
  }

  private static void put(double[] values, Evidence evidence, boolean holds) {
    values[evidence.index()] = holds ? 1 : 0;
  }

  private static void put(double[] values, Evidence evidence, double value) {
    values[evidence.index()] = value;
  }

  private void place(double[] values, Sighting last) {
    int distance = discourse.step(pronoun) - last.step();
    boolean same = reading.sameSentence(last.token(), pronoun);
    put(values, Evidence.SENTENCES, Math.min(distance, Evidence.FARTHEST));
    put(values, Evidence.SAME_SENTENCE, same);
    put(values, Evidence.SENTENCE_BEFORE, distance == 1);
    put(values, Evidence.WORDS, Math.log(1.0 + Math.max(0, pronoun - last.end())));
    boolean apart = reading.paragraph(pronoun) != reading.paragraph(last.token());
    put(values, Evidence.OTHER_PARAGRAPH, apart);
    boolean passing = last.group().isRelative() && discourse.mentions(last.group()) <= FEW;
    put(values, Evidence.PASSING, apart && passing);
    put(values, Evidence.SUBJECT, last.subject());
    put(values, Evidence.OBJECT, last.role() == GrammaticalRole.OBJECT);
    put(values, Evidence.OBLIQUE, last.role() == GrammaticalRole.OBLIQUE);
    put(values, Evidence.OWNER, last.role() == GrammaticalRole.OWNER);
    put(values, Evidence.PRONOUN, last.kind() == MentionKind.PRONOUN);
    put(values, Evidence.NOMINAL, last.kind() == MentionKind.NOMINAL);
    put(values, Evidence.SPEAKER, last.speaker());
    boolean again = speech.isSource(pronoun) && last.speaker() && distance <= 1;
    put(values, Evidence.SPEAKS_AGAIN, again);
    boolean quoted = reading.marks().isQuoted(pronoun);
    put(values, Evidence.QUOTED_APART, last.quoted() && !quoted);
  }

  private void clause(double[] values, Sighting last) {
    boolean same = reading.sameSentence(last.token(), pronoun);
    boolean own = same && last.subject() && discourse.clauses().governs(last.end(), pronoun);
    put(values, Evidence.OWN_CLAUSE, own);
    boolean shared = own && discourse.clauses().isShared(last.end(), pronoun);
    put(values, Evidence.SHARED_SUBJECT, shared);
    put(values, Evidence.WITH, reading.is(last.token() - 1, "with"));
    put(values, Evidence.OF, reading.is(last.token() - 1, "of"));
    put(values, Evidence.OBJECT_HERE, same && last.role() == GrammaticalRole.OBJECT);
    boolean aside = reading.isOneOf(last.end(), ",", "who", "-", "--", "—", "–", "(");
    put(values, Evidence.ASIDE, same && aside);
    boolean linked = same && isLinked(last.end());
    put(values, Evidence.LINKED_SUBJECT, linked && last.subject());
    put(values, Evidence.LINKED_OTHER, linked && !last.subject());
    boolean joined =
        reading.isOneOf(last.token() - 1, "and", "or", "&")
            || reading.isOneOf(last.end(), "and", "or", "&") && reading.isCapital(last.end() + 1);
    put(values, Evidence.JOINED, joined);
    put(values, Evidence.BY, reading.is(last.token() - 1, "by"));
    put(values, Evidence.BRACKETED, reading.isOneOf(last.token() - 1, "(", "["));
    boolean name = last.kind() == MentionKind.NAME;
    put(values, Evidence.SHORT, name && last.end() - last.token() == 1);
    put(values, Evidence.RELATIVE, last.group().isRelative());
    put(values, Evidence.COMMENTS, evidence.comments(last, pronoun, role));
    put(values, Evidence.BESIDE, evidence.isBeside(last, pronoun, role));
  }

  private boolean isLinked(int from) {
    for (int i = from; i < pronoun; i++) {
      if (GrammaticalRoles.isLink(reading.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private void history(double[] values, Group group, List<Sighting> sightings) {
    int sentence = reading.sentenceIndex(pronoun);
    boolean opens = reading.casing().opensSentence(pronoun);
    int subjects = 0;
    for (Sighting sighting : sightings) {
      subjects += sighting.subject() ? 1 : 0;
      int at = reading.sentenceIndex(sighting.token());
      boolean first = firsts.getOrDefault(at, -1) == sighting.token();
      boolean here = at == sentence;
      double asked = evidence.asked(sighting, pronoun, role);
      put(values, Evidence.ASKED, Math.max(asked, values[Evidence.ASKED.index()]));
      boolean before = discourse.step(pronoun) - sighting.step() == 1;
      if (here) {
        or(values, Evidence.SUBJECT_HERE, sighting.subject());
        or(values, Evidence.FIRST_HERE, first);
      } else if (before) {
        or(values, Evidence.SUBJECT_BEFORE, sighting.subject());
        or(values, Evidence.FIRST_BEFORE, first);
        or(values, Evidence.PARALLEL, first && sighting.subject() && opens);
      }
    }
    Sighting resumed = discourse.lastPronoun(Pronouns.gender(reading.lower(pronoun)));
    boolean same = resumed != null && resumed.group() == group;
    put(values, Evidence.RESUMED, same);
    put(
        values,
        Evidence.RESUMED_HERE,
        resumed != null && same && reading.sameSentence(resumed.token(), pronoun));
    put(values, Evidence.SUBJECT_LATELY, Math.log(1.0 + subjects));
    put(values, Evidence.LATELY, Math.log(Math.max(1, sightings.size())));
    int mentions = discourse.mentions(group);
    put(values, Evidence.MENTIONS, Math.log(Math.max(1, mentions)));
    put(values, Evidence.NEW, mentions == 1);
    put(values, Evidence.FIRST_OF_TEXT, discourse.isFirst(group));
  }

  private static void or(double[] values, Evidence evidence, boolean holds) {
    if (holds) {
      values[evidence.index()] = 1;
    }
  }
}
