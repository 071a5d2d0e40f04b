package org.attestnlp.rules.entities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.attestnlp.model.EntityType;
import org.attestnlp.model.MentionKind;
import org.attestnlp.rules.entities.mentions.BodyPronouns;
import org.attestnlp.rules.entities.mentions.Cataphora;
import org.attestnlp.rules.entities.mentions.Decision;
import org.attestnlp.rules.entities.mentions.Discourse;
import org.attestnlp.rules.entities.mentions.EvidenceWeights;
import org.attestnlp.rules.entities.mentions.Ledes;
import org.attestnlp.rules.entities.mentions.Nominals;
import org.attestnlp.rules.entities.mentions.PronounEvidence;
import org.attestnlp.rules.entities.mentions.Pronouns;
import org.attestnlp.rules.entities.mentions.Speech;
import org.attestnlp.rules.entities.names.NameSheet;
import org.attestnlp.rules.entities.resolution.Binding;
import org.attestnlp.rules.entities.resolution.Group;
import org.attestnlp.rules.entities.resolution.MentionRule;
import org.attestnlp.rules.entities.resolution.People;
import org.attestnlp.rules.entities.resolution.Things;
import org.attestnlp.rules.entities.resolution.UnnamedPeople;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.spi.Cancellation;
import org.attestnlp.spi.Name;
import org.jspecify.annotations.Nullable;

/** Gathers names, then noun phrases and pronouns, into groups of one entity each. */
final class Grouping {

  private static final EvidenceWeights SHIPPED = EvidenceWeights.shipped();

  private final Passage reading;
  private final List<Name> names;
  private final EvidenceWeights weights;
  private final @Nullable Consumer<Decision> trace;
  private final List<Group> groups = new ArrayList<>();

  private Grouping(
      Passage reading,
      List<Name> names,
      EvidenceWeights weights,
      @Nullable Consumer<Decision> trace) {
    this.reading = reading;
    this.weights = weights;
    this.trace = trace;
    this.names = names;
  }

  /** The groups, each with at least one place, in no special order. */
  static List<Group> of(Passage reading, List<Name> names, Binding binding) {
    return of(reading, names, binding, SHIPPED, null);
  }

  /** The same by weights of the caller's, with a trace of how pronouns were resolved. */
  static List<Group> of(
      Passage reading,
      List<Name> names,
      Binding binding,
      EvidenceWeights weights,
      @Nullable Consumer<Decision> trace) {
    Grouping grouping = new Grouping(reading, names, weights, trace);
    grouping.groupNames(binding);
    grouping.follow();
    return grouping.groups;
  }

  private void groupNames(Binding binding) {
    List<Group> found = new ArrayList<>(new People(reading).group(ofType(EntityType.PERSON)));
    for (EntityType type : List.of(EntityType.ORGANIZATION, EntityType.LOCATION, EntityType.MISC)) {
      found.addAll(new Things(reading, type).group(ofType(type)));
    }
    groups.addAll(binding.bind(found));
  }

  private List<Name> ofType(EntityType type) {
    return names.stream().filter(name -> name.type() == type).toList();
  }

  /** Walks through the text and finds whom noun phrases and pronouns stand for. */
  private void follow() {
    Map<Integer, Group> named = new HashMap<>();
    Map<Integer, Group.Place> places = new HashMap<>();
    for (Group group : groups) {
      for (Group.Place place : group.places()) {
        named.put(place.first(), group);
        places.put(place.first(), place);
      }
    }
    Speech speech = new Speech(reading);
    Discourse discourse = new Discourse(reading, speech);
    PronounEvidence evidence = new PronounEvidence(reading, discourse, speech, named);
    Cataphora cataphora = new Cataphora(reading, discourse.clauses(), named, places);
    Pronouns pronouns =
        new Pronouns(reading, discourse, speech, evidence, cataphora, weights, trace);
    Nominals nominals = new Nominals(reading, discourse, new NameSheet(reading.size(), names));
    BodyPronouns bodies = new BodyPronouns(reading, discourse, speech, named, places);
    UnnamedPeople unnamed = new UnnamedPeople(reading, named);
    Ledes ledes = new Ledes(reading, discourse, speech, named, places);
    int told = 0;
    int namedEnd = 0;
    for (int i = 0; i < reading.size(); i++) {
      Cancellation.check();
      Group here = named.get(i);
      Group.Place place = places.get(i);
      String lower = i < namedEnd ? "" : reading.lower(i); // “Save Her Now” names nobody else
      if (here != null && place != null) {
        discourse.see(here, place);
        namedEnd = place.end();
      } else if (Pronouns.isPersonal(lower)) {
        Group found = pronouns.person(i);
        Group person = found == null ? null : found.bearer();
        evidence.resolved(i, person);
        refer(discourse, person, i, i + 1, MentionKind.PRONOUN, MentionRule.PRONOUN);
      } else if (lower.equals("it")) {
        refer(discourse, bodies.at(i), i, i + 1, MentionKind.PRONOUN, MentionRule.BODY_SUBJECT);
      } else if (lower.equals("its")) {
        refer(discourse, bodies.owner(i), i, i + 1, MentionKind.PRONOUN, MentionRule.BODY_OWNER);
      } else if (lower.equals("the")) {
        Nominals.Found found = nominals.at(i);
        if (found != null) {
          refer(discourse, found.group(), i, found.end(), MentionKind.NOMINAL, found.rule());
          told = found.end();
        }
      } else if (i >= told) {
        Group somebody = unnamed.at(i);
        if (somebody != null) {
          ledes.read(somebody, unnamed.determiner(i), i);
          somebody = reading.is(unnamed.determiner(i), "the") ? somebody.bearer() : somebody;
          evidence.resolved(i, somebody);
          refer(
              discourse,
              somebody,
              unnamed.determiner(i),
              i + 1,
              MentionKind.NOMINAL,
              MentionRule.UNNAMED);
        }
      }
    }
  }

  private static void refer(
      Discourse discourse,
      @Nullable Group group,
      int first,
      int end,
      MentionKind kind,
      MentionRule rule) {
    if (group != null) {
      group.add(first, end, kind, rule);
      discourse.see(group, new Group.Place(first, end, kind, rule));
    }
  }
}
