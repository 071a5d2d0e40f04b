package org.attestnlp.rules.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.attestnlp.model.MentionKind;
import org.attestnlp.rules.entities.mentions.Decision;
import org.attestnlp.rules.entities.mentions.Evidence;
import org.attestnlp.rules.entities.mentions.EvidenceWeights;
import org.attestnlp.rules.entities.mentions.PronounCase;
import org.attestnlp.rules.entities.names.MentionSlots;
import org.attestnlp.rules.entities.resolution.Group;
import org.attestnlp.rules.entities.resolution.MentionRule;
import org.attestnlp.rules.precedence.Shares;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.trace.Trace;
import org.jspecify.annotations.Nullable;

/** Tells the trace whose each mention is, and what told it. */
final class EntityNotes {

  private static final String SLOT = "entity";
  private static final String NEAR = // as Pronouns looks back
      "in its sentence or the five before (eight for one who speaks)";

  private static final int SHOWN = 8; // pronouns of an entity that its name points to

  private final Passage reading;
  private final EvidenceWeights weights;
  private final IdentityHashMap<Group, String> names = new IdentityHashMap<>();

  /** Notes on a text whose pronouns are weighed so. */
  EntityNotes(Passage reading, EvidenceWeights weights) {
    this.reading = reading;
    this.weights = weights;
  }

  /** An entity with its name, and at which mention that stands. */
  void entity(Group group, String name, Group.@Nullable Place fullest) {
    names.put(group, name);
    for (Group.Place place : group.places()) {
      if (place.rule() != MentionRule.PRONOUN) {
        place.rule().wins(slot(place), name);
      }
    }
    if (fullest != null && group.places().size() > 1) {
      MentionSlots.of(reading, fullest.first(), fullest.end(), "name of the entity")
          .won(
              "the fullest name",
              name,
              mentions(group)
                  + "; no other name has more words; of equals the first that is not all capitals");
    }
  }

  /** “its 11 mentions are 9 names, 2 pronouns”. */
  private String mentions(Group group) {
    Map<MentionKind, Integer> kinds = new EnumMap<>(MentionKind.class);
    group.places().forEach(place -> kinds.merge(place.kind(), 1, Integer::sum));
    List<String> told = new ArrayList<>();
    kinds.forEach(
        (kind, count) -> {
          String noun =
              switch (kind) {
                case NAME -> "name";
                case NOMINAL -> "noun phrase";
                case PRONOUN -> "pronoun";
              };
          String at = kind == MentionKind.PRONOUN ? " (" + pronouns(group) + ")" : "";
          told.add(count + " " + noun + (count == 1 ? "" : "s") + at);
        });
    return "its " + group.places().size() + " mentions are " + String.join(", ", told);
  }

  /** Where its pronouns are, each with what settled it. */
  private String pronouns(Group group) {
    String at =
        group.places().stream()
            .filter(place -> place.kind() == MentionKind.PRONOUN)
            .limit(SHOWN)
            .map(place -> at(place.first(), place.end()))
            .collect(Collectors.joining(", "));
    return at + ": the slot “entity” there tells what settled it";
  }

  private String at(int first, int end) {
    return Trace.mention(reading.tokens().begin(first), reading.tokens().end(end - 1));
  }

  /** Whom pronouns stand for; told behind the entities. */
  void pronouns(List<Decision> decisions) {
    decisions.forEach(this::pronoun);
  }

  private void pronoun(Decision decision) {
    int token = decision.pronoun();
    Trace.Slot slot = MentionSlots.of(reading, token, token + 1, SLOT);
    Group chosen = decision.chosen();
    String pronoun = MentionRule.PRONOUN.label();
    if (chosen == null) {
      barred(decision, slot);
      slot.silent(List.of(pronoun + ": nobody fits who was mentioned " + NEAR));
      return;
    }
    boolean ahead = decision.telling().indexOf(Evidence.AHEAD_NEXT) == 0; // it told most
    MentionRule rule = ahead ? MentionRule.PRONOUN_AHEAD : MentionRule.PRONOUN;
    boolean alone = decision.choices().size() == 1;
    String why = alone ? "nobody else who fits was mentioned " + NEAR : rule.why();
    for (Decision.Choice choice : sorted(decision.choices())) {
      String told = points(decision.use(), choice);
      if (choice.group() == chosen) {
        slot.won(rule.label(), name(chosen), why + "; " + told);
      } else {
        slot.lost(rule.label(), name(choice.group()), behind(decision, choice) + told);
      }
    }
    barred(decision, slot);
  }

  /** By how much somebody falls short of the one chosen, and what makes most of it. */
  private String behind(Decision decision, Decision.Choice choice) {
    for (Decision.Choice best : decision.choices()) {
      if (best.group() == decision.chosen()) {
        Map<String, Double> shares = new LinkedHashMap<>();
        weights
            .ahead(decision.use(), best.values(), choice.values())
            .forEach((evidence, share) -> shares.put(evidence.label(), share));
        double gap = Shares.rounded(best.score()) - Shares.rounded(choice.score());
        return "behind " + name(best.group()) + " by " + Shares.some(gap, shares) + "; ";
      }
    }
    return "";
  }

  /** The best first. */
  private static List<Decision.Choice> sorted(List<Decision.Choice> choices) {
    return choices.stream()
        .sorted(Comparator.comparingDouble(Decision.Choice::score).reversed())
        .toList();
  }

  private void barred(Decision decision, Trace.Slot slot) {
    String pronoun = MentionRule.PRONOUN.label();
    decision.barred().forEach((group, why) -> slot.lost(pronoun, name(group), "no choice: " + why));
  }

  /** What speaks for and against somebody, and how much. */
  private String points(PronounCase use, Decision.Choice choice) {
    return Shares.told("points", choice.score(), weights.shares(use, choice.values()));
  }

  private String name(Group group) {
    String name = names.get(group);
    return name == null ? "somebody whom nobody names, a " + group.called() : name;
  }

  private Trace.Slot slot(Group.Place place) {
    return MentionSlots.of(reading, place.first(), place.end(), SLOT);
  }
}
