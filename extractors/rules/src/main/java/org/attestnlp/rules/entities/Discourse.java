package org.attestnlp.rules.entities;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.attestnlp.model.MentionKind;
import org.attestnlp.model.Span;
import org.attestnlp.rules.lexicon.FunctionWords;
import org.attestnlp.rules.lexicon.ReportingWords;
import org.attestnlp.rules.syntax.Passage;
import org.attestnlp.spi.Header;
import org.attestnlp.spi.Layer;
import org.attestnlp.spi.Sentence;

/** Remembers who was spoken of lately, the latest first. */
final class Discourse {

  private static final int MEMORY = 16;
  private static final Set<String> BEFORE_OBJECTS = FunctionWords.BEFORE_OBJECT;
  private static final Set<String> CLAUSE_STARTS = FunctionWords.BEFORE_SUBJECT;
  private static final Set<String> SPEECH = ReportingWords.INVERTED_SPEECH_VERB;

  private final Passage reading;
  private final Speech speech;
  private final List<Span> around;
  private final int[] steps;
  private final Deque<Sighting> people = new ArrayDeque<>();
  private final Deque<Sighting> bodies = new ArrayDeque<>();

  Discourse(Passage reading, Speech speech) {
    this.reading = reading;
    this.speech = speech;
    this.around = around(reading.document().get(Layer.HEADER));
    this.steps = steps();
  }

  private int[] steps() {
    List<Sentence> sentences = reading.document().sentences().list();
    int[] counted = new int[sentences.size()];
    int step = 0;
    for (int i = 0; i < counted.length; i++) {
      step += isAllQuoted(sentences.get(i)) ? 0 : 1;
      counted[i] = step;
    }
    return counted;
  }

  private boolean isAllQuoted(Sentence sentence) {
    for (int i = sentence.first(); i < sentence.end(); i++) {
      if (reading.marks().of(i) < 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * How many sentences of the story precede the token; those wholly inside quotation marks do not
   * count, for a long quotation takes nobody out of mind.
   */
  int step(int token) {
    return steps[reading.sentenceIndex(token)];
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
    if (isCredit(place) || isOutsideStory(place)) {
      return;
    }
    Sighting sighting =
        new Sighting(
            group,
            place.first(),
            step(place.first()),
            reading.marks().isQuoted(place.first()),
            isSubject(place),
            speech.isSource(place.end() - 1));
    switch (group.type()) {
      case PERSON -> remember(people, sighting);
      case ORGANIZATION, LOCATION -> remember(bodies, sighting);
      case MISC -> {}
    }
  }

  /** “(Ada Quill/Harbour News)” under a picture. */
  private boolean isCredit(Group.Place place) {
    boolean bracket = reading.text(place.first() - 1).equals("(");
    return bracket && reading.text(place.end()).startsWith("/");
  }

  /** Whoever stands in a dateline or a byline does not act. */
  private boolean isOutsideStory(Group.Place place) {
    int at = reading.tokens().begin(place.first());
    return around.stream().anyMatch(span -> span.begin() <= at && at < span.end());
  }

  private static List<Span> around(Header header) {
    List<Span> around = new ArrayList<>(header.bylines());
    if (header.dateline() != null) {
      around.add(header.dateline().span());
    }
    return around.size() > MEMORY ? around.subList(0, MEMORY) : around;
  }

  private static void remember(Deque<Sighting> memory, Sighting sighting) {
    memory.addFirst(sighting);
    if (memory.size() > MEMORY) {
      memory.removeLast();
    }
  }

  /** Nothing that takes an object stands before it, and it is no owner: “Kim’s soldiers”. */
  private boolean isSubject(Group.Place place) {
    boolean pronoun = place.kind() == MentionKind.PRONOUN;
    boolean owner = reading.is(place.end(), FunctionWords.POSSESSIVE_ENDING);
    if (owner || (pronoun && isOblique(reading.lower(place.first())))) {
      return false;
    }
    int first = reading.sentence(place.first()).first();
    for (int i = place.first() - 1; i >= Math.max(first, place.first() - 8); i--) {
      String lower = reading.lower(i);
      String tag = reading.tag(i);
      boolean clause = CLAUSE_STARTS.contains(lower) || reading.marks().mayOpen(i);
      if (clause || tag.startsWith("W") || SPEECH.contains(lower)) {
        return true;
      }
      boolean preposition = tag.equals("IN") || tag.equals("TO");
      if (preposition || BEFORE_OBJECTS.contains(lower) || tag.startsWith("VB")) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOblique(String lower) {
    return !lower.equals("he") && !lower.equals("she") && !lower.equals("it");
  }
}
