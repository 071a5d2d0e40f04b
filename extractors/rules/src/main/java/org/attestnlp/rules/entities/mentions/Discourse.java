package org.attestnlp.rules.entities.mentions;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attestnlp.model.EntityType;
import org.attestnlp.model.MentionKind;
import org.attestnlp.model.Span;
import org.attestnlp.rules.entities.lists.Gender;
import org.attestnlp.rules.entities.lists.Roles;
import org.attestnlp.rules.entities.lists.Titles;
import org.attestnlp.rules.entities.resolution.Group;
import org.attestnlp.rules.lexicon.FunctionWords;
import org.attestnlp.rules.lexicon.PeopleWords;
import org.attestnlp.rules.syntax.clauses.GrammaticalRole;
import org.attestnlp.rules.syntax.clauses.GrammaticalRoles;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.spi.Header;
import org.attestnlp.spi.Layer;
import org.attestnlp.spi.Sentence;
import org.jspecify.annotations.Nullable;

/** Remembers who was spoken of lately, the latest first. */
public final class Discourse {

  private static final int MEMORY = 16;
  private static final Set<String> NO_NOUNS =
      Set.of("nothing", "something", "everything", "anything", "no", "one");
  private static final Set<String> NO_OWNED = Set.of("IN", "TO", "DT", "CC", "PRP", "MD", "WRB");
  private static final int ASKING = 5; // tokens between “asked” and whom
  private static final Set<String> ASKING_VERBS =
      Set.of("asked", "asks", "ask", "pressed", "questioned", "quizzed", "grilled", "asking");

  private final Passage reading;
  private final Speech speech;
  private final GrammaticalRoles clauses;
  private final List<Span> around;
  private final int[] steps;
  private final Deque<Sighting> people = new ArrayDeque<>();
  private final Deque<Sighting> bodies = new ArrayDeque<>();
  private final Deque<Sighting> employers = new ArrayDeque<>();
  private final Deque<Sighting> places = new ArrayDeque<>();
  private final Deque<Sighting> things = new ArrayDeque<>();
  private final Map<Group, Integer> mentions = new HashMap<>();
  private final Map<Gender, Sighting> pronouns = new EnumMap<>(Gender.class);
  private @Nullable Group first;

  public Discourse(Passage reading, Speech speech) {
    this.reading = reading;
    this.speech = speech;
    this.clauses = new GrammaticalRoles(reading, Titles::isTitle);
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

  /** The same with those that only their people speak of: “Harrow Mills workers”. */
  Iterable<Sighting> bodiesAndEmployers() {
    return employers;
  }

  /** Places named lately, in a dateline or beside another noun too, the latest first. */
  Iterable<Sighting> places() {
    return places;
  }

  /** Storms, laws and prizes named lately, the latest first. */
  Iterable<Sighting> things() {
    return things;
  }

  public GrammaticalRoles clauses() {
    return clauses;
  }

  /** Notes a mention of somebody. */
  public void see(Group group, Group.Place place) {
    if (isCredit(place)) {
      return;
    }
    Sighting sighting = sighting(group, place);
    if (group.type() == EntityType.LOCATION) {
      remember(places, sighting);
    }
    if (isOutsideStory(place)) {
      return;
    }
    learnAge(group, place);
    switch (group.type()) {
      case PERSON -> person(sighting);
      case ORGANIZATION, LOCATION -> {
        boolean modifier = isModifier(place);
        if (!modifier) {
          remember(bodies, sighting);
        }
        if (!modifier || isOfStaff(place)) {
          remember(employers, sighting);
        }
      }
      case MISC -> remember(things, sighting);
    }
  }

  private Sighting sighting(Group group, Group.Place place) {
    GrammaticalRole role = role(place);
    return new Sighting(
        group,
        place.first(),
        place.end(),
        place.kind(),
        step(place.first()),
        reading.marks().isQuoted(place.first()),
        role,
        speech.isSource(place.end() - 1),
        isAsked(place, role));
  }

  private void person(Sighting sighting) {
    remember(people, sighting);
    mentions.merge(sighting.group(), 1, Integer::sum);
    if (first == null && !sighting.group().isHidden()) {
      first = sighting.group();
    }
    if (sighting.kind() == MentionKind.PRONOUN) {
      pronouns.put(Pronouns.gender(reading.lower(sighting.token())), sighting);
    }
  }

  /** The last pronoun of that gender that stood for somebody. */
  @Nullable Sighting lastPronoun(Gender gender) {
    return pronouns.get(gender);
  }

  /** How often the text has mentioned somebody so far. */
  int mentions(Group group) {
    return mentions.getOrDefault(group, 0);
  }

  /** Whether it is the first person of the text. */
  boolean isFirst(Group group) {
    return group.equals(first);
  }

  /** “Ada Quill, 31, left”. */
  private void learnAge(Group group, Group.Place place) {
    String number = reading.text(place.end() + 1);
    boolean digits = number.length() > 0 && number.length() < 4;
    for (int i = 0; i < number.length(); i++) {
      digits &= number.charAt(i) >= '0' && number.charAt(i) <= '9';
    }
    boolean closed = reading.isOneOf(place.end() + 2, ",", ".", ")");
    if (digits && closed && reading.isOneOf(place.end(), ",", "(")) {
      group.learnAge(Integer.parseInt(number));
    }
  }

  /** “the UK navy”: the navy speaks, not the UK. */
  private boolean isModifier(Group.Place place) {
    return place.kind() == MentionKind.NAME
        && reading.tag(place.end()).startsWith("NN")
        && !reading.isCapital(place.end())
        && reading.sameSentence(place.first(), place.end());
  }

  /** “Harrow Mills workers”, “Harrow Mills vice-president”. */
  private boolean isOfStaff(Group.Place place) {
    return PeopleWords.isPerson(reading.lemma(place.end()))
        || Roles.isPerson(reading.lower(place.end()));
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

  /** He and she are subjects, “his” owns, “him” and “her” are objects. */
  GrammaticalRole role(Group.Place place) {
    if (place.kind() != MentionKind.PRONOUN) {
      return clauses.role(place.first(), place.end());
    }
    String lower = reading.lower(place.first());
    if (lower.equals("he") || lower.equals("she") || lower.equals("it")) {
      return GrammaticalRole.SUBJECT;
    }
    boolean owner = lower.equals("his") || lower.equals("its");
    boolean her = lower.equals("her") && isOwnerHer(place.first());
    if (owner || her) {
      return GrammaticalRole.OWNER;
    }
    // “himself” is who its subject is
    return FunctionWords.OTHERS_PRONOUN.contains(lower)
        ? GrammaticalRole.OBJECT
        : GrammaticalRole.OTHER;
  }

  /** “her hat”, “her old hat”; the tagger may call “her” either. */
  private boolean isOwnerHer(int token) {
    String next = reading.tag(token + 1);
    if (NO_NOUNS.contains(reading.lower(token + 1))) {
      return false; // “pays her nothing”
    }
    boolean noun = next.startsWith("NN") || next.startsWith("JJ") || next.equals("CD");
    boolean ends = NO_OWNED.contains(next); // “filmed her in the shop”
    boolean owner = reading.tag(token).equals("PRP$") && !reading.isPunctuation(token + 1);
    return owner && !ends || noun;
  }

  /** “Quill asked Reed where he was”, but not “asked Reed to leave”. */
  private boolean isAsked(Group.Place place, GrammaticalRole role) {
    if (role != GrammaticalRole.OBJECT) {
      return false;
    }
    int floor = Math.max(reading.sentenceFirst(place.first()), place.first() - ASKING);
    for (int i = place.first() - 1; i >= floor; i--) {
      if (ASKING_VERBS.contains(reading.lower(i))) {
        return !reading.is(place.end(), "to");
      }
    }
    return false;
  }
}
