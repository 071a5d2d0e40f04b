package org.attestnlp.gold.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.attestnlp.field.ClaimFields;
import org.attestnlp.field.EntityFields;
import org.attestnlp.field.Field;
import org.attestnlp.field.QuoteFields;
import org.attestnlp.field.Shape;
import org.attestnlp.gold.Fixture;
import org.attestnlp.gold.file.GoldArticle;
import org.attestnlp.model.AnnotatedArticle;
import org.junit.jupiter.api.Test;

/** Gold compares every field of an item, in the way of its type or in a way of its own. */
final class FieldSlotsTest {

  private static final GoldArticle GOLD = Fixture.right().gold();
  private static final AnnotatedArticle FOUND = Fixture.right().result();

  @Test
  void every_field_of_a_claim_is_compared_but_id_and_rule() {
    Set<String> ownWay =
        Set.of("span", "value", "valueHigh", "claimants", "relations", "happening");
    assertThat(uncompared(ClaimFields.CLAIM, ownWay)).containsExactly("id", "rule");
  }

  @Test
  void every_field_of_a_quote_is_compared_but_id_and_rule() {
    Set<String> ownWay = Set.of("span", "speakers", "cue", "quoted");
    assertThat(uncompared(QuoteFields.QUOTE, ownWay)).containsExactly("id", "rule");
  }

  @Test
  void every_field_of_a_mention_and_its_entity_is_compared_but_the_id_and_a_type_of_a_users_own() {
    assertThat(uncompared(EntityFields.MENTION, Set.of("span"))).isEmpty();
    assertThat(uncompared(EntityFields.ENTITY, Set.of("titles", "mentions")))
        .containsExactly("id", "subtype");
  }

  private static List<String> uncompared(Shape<?> shape, Set<String> ownWay) {
    return shape.fields().stream()
        .filter(field -> field.slot() == null && !ownWay.contains(field.name()))
        .map(Field::name)
        .toList();
  }

  /** Baselines and reports know them by these names. */
  @Test
  void the_slots_of_a_claim_keep_their_names() {
    EntityComparison entities = new EntityComparison(GOLD, FOUND, new Report("mill"));
    List<String> names =
        new ClaimItems(GOLD, FOUND, entities).slots().stream().map(Slot::name).toList();
    assertThat(names)
        .contains(
            "value",
            "border",
            "kind",
            "approximate",
            "approximator",
            "unit",
            "counted",
            "head",
            "of",
            "change",
            "claimants",
            "claimant-mention",
            "factuality",
            "hedges",
            "disputed-by",
            "event",
            "agent",
            "place",
            "time",
            "time-value",
            "time-from",
            "time-until",
            "time-relation",
            "outcome",
            "happening",
            "entities",
            "quote",
            "relations");
  }

  @Test
  void no_two_fields_have_one_slot() {
    List<String> slots =
        Stream.of(EntityFields.ENTITY, EntityFields.MENTION)
            .flatMap(shape -> shape.keys().stream())
            .map(Field::slot)
            .filter(Objects::nonNull)
            .toList();
    assertThat(new TreeSet<>(slots)).hasSameSizeAs(slots);
  }
}
