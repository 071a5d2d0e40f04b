package org.attestnlp.rules.entities;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.attestnlp.rules.entities.mentions.Decision;
import org.attestnlp.rules.entities.mentions.Evidence;
import org.attestnlp.rules.entities.names.MentionSlots;
import org.attestnlp.rules.entities.resolution.Group;
import org.attestnlp.rules.entities.resolution.MentionRule;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.trace.Trace;
import org.jspecify.annotations.Nullable;

/** Tells the trace whose each mention is, and what told it. */
final class EntityNotes {

  private static final String SLOT = "entity";

  private final Passage reading;
  private final IdentityHashMap<Group, String> names = new IdentityHashMap<>();

  EntityNotes(Passage reading) {
    this.reading = reading;
  }

  /** An entity with its name, and at which mention that stands. */
  void entity(Group group, String name, Group.@Nullable Place fullest) {
    names.put(group, name);
    for (Group.Place place : group.places()) {
      if (place.rule() != MentionRule.PRONOUN) {
        slot(place).won(place.rule().label(), name, place.rule().why());
      }
    }
    if (fullest != null && group.places().size() > 1) {
      MentionSlots.of(reading, fullest.first(), fullest.end(), "name of the entity")
          .won(
              "the fullest name",
              name,
              "no other of its "
                  + group.places().size()
                  + " mentions has more words; of equals the first that is not all capitals");
    }
  }

  /** Whom pronouns stand for; told behind the entities. */
  void pronouns(List<Decision> decisions) {
    decisions.forEach(this::pronoun);
  }

  private void pronoun(Decision decision) {
    int token = decision.pronoun();
    Trace.Slot slot = MentionSlots.of(reading, token, token + 1, SLOT);
    Group chosen = decision.chosen();
    if (chosen == null) {
      slot.silent(List.of(MentionRule.PRONOUN.label() + ": nobody near fits"));
      return;
    }
    String telling =
        decision.telling().stream().map(Evidence::label).collect(Collectors.joining("; "));
    int choices = decision.choices().size();
    if (choices == 1) {
      slot.won(MentionRule.PRONOUN.label(), name(chosen), "nobody else who fits was named near");
      return;
    }
    boolean ahead = decision.telling().indexOf(Evidence.AHEAD_NEXT) == 0; // it told most
    MentionRule rule = ahead ? MentionRule.PRONOUN_AHEAD : MentionRule.PRONOUN;
    String told = telling.isEmpty() ? "" : "; most told: " + telling;
    slot.won(rule.label(), name(chosen), rule.why() + score(decision, chosen) + told);
    for (Decision.Choice other : decision.choices()) {
      if (other.group() != chosen) {
        slot.lost(
            rule.label(),
            name(other.group()),
            "less speaks for this one" + score(decision, other.group()));
      }
    }
  }

  private static String score(Decision decision, Group group) {
    return decision.choices().stream()
        .filter(choice -> choice.group() == group)
        .map(choice -> String.format(Locale.ROOT, " (%.1f)", choice.score()))
        .findFirst()
        .orElse("");
  }

  private String name(Group group) {
    String name = names.get(group);
    return name == null ? "somebody whom nobody names, a " + group.called() : name;
  }

  private Trace.Slot slot(Group.Place place) {
    return MentionSlots.of(reading, place.first(), place.end(), SLOT);
  }
}
