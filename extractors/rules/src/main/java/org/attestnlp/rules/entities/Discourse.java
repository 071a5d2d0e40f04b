package org.attestnlp.rules.entities;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.Set;
import org.attestnlp.model.MentionKind;
import org.attestnlp.spi.Layer;
import org.attestnlp.spi.TokenRange;
import org.attestnlp.spi.Utterance;

/** Remembers who was spoken of lately, the latest first. */
final class Discourse {

  private static final int MEMORY = 16;
  private static final Set<String> BEFORE_OBJECTS =
      Set.of(
          "of",
          "to",
          "for",
          "with",
          "by",
          "at",
          "on",
          "in",
          "from",
          "against",
          "about",
          "between",
          "than",
          "like",
          "as",
          "over",
          "under",
          "after",
          "before",
          "into",
          "alongside",
          "toward",
          "towards",
          "via",
          "without");

  private final Reading reading;
  private final BitSet sources = new BitSet();
  private final Deque<Sighting> people = new ArrayDeque<>();
  private final Deque<Sighting> bodies = new ArrayDeque<>();

  Discourse(Reading reading) {
    this.reading = reading;
    if (reading.document().has(Layer.UTTERANCES)) {
      for (Utterance utterance : reading.document().utterances()) {
        for (TokenRange source : utterance.sources()) {
          sources.set(source.first(), Math.min(source.end(), reading.size()));
        }
      }
    }
  }

  /** Whether the token stands in the source of an utterance. */
  boolean isSource(int token) {
    return sources.get(token);
  }

  /** People spoken of lately, the latest first. */
  Iterable<Sighting> people() {
    return people;
  }

  /** Organizations and places spoken of lately, the latest first. */
  Iterable<Sighting> bodies() {
    return bodies;
  }

  /** Notes a mention of somebody. */
  void see(Group group, Group.Place place) {
    int sentence = reading.sentences().indexOf(place.first());
    Sighting sighting =
        new Sighting(
            group,
            place.first(),
            sentence,
            reading.isQuoted(place.first()),
            isSubject(place),
            isSource(place.end() - 1));
    Deque<Sighting> memory =
        switch (group.type()) {
          case PERSON -> people;
          case ORGANIZATION, LOCATION -> bodies;
          case MISC -> new ArrayDeque<>();
        };
    memory.addFirst(sighting);
    if (memory.size() > MEMORY) {
      memory.removeLast();
    }
  }

  /** Nothing that takes an object stands before it, and it is no owner: “Kim’s soldiers”. */
  private boolean isSubject(Group.Place place) {
    String after = reading.text(place.end());
    boolean owner = after.equals("'s") || after.equals("’s") || after.equals("'");
    boolean pronoun = place.kind() == MentionKind.PRONOUN;
    if (owner || (pronoun && isOblique(reading.lower(place.first())))) {
      return false;
    }
    int first = reading.sentences().of(place.first()).first();
    for (int i = place.first() - 1; i >= Math.max(first, place.first() - 8); i--) {
      String lower = reading.lower(i);
      String tag = reading.tag(i);
      boolean clause =
          lower.equals(",")
              || lower.equals("that")
              || lower.equals("and")
              || lower.equals("but")
              || QuoteMask.isMark(lower)
              || tag.startsWith("W");
      if (clause || Discourse.isSpeech(lower)) {
        return true;
      }
      if (BEFORE_OBJECTS.contains(lower) || tag.startsWith("VB") || tag.equals("TO")) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOblique(String lower) {
    return !lower.equals("he") && !lower.equals("she");
  }

  /** “…,” said Quill: the speaker stands after the verb and is its subject. */
  private static boolean isSpeech(String lower) {
    return lower.equals("said") || lower.equals("says") || lower.equals("added");
  }
}
