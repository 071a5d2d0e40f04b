package org.attestnlp.rules.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.attestnlp.field.Draft;
import org.attestnlp.field.EntityFields;
import org.attestnlp.model.Entity;
import org.attestnlp.model.EntityType;
import org.attestnlp.model.Mention;
import org.attestnlp.model.MentionKind;
import org.attestnlp.model.Quote;
import org.attestnlp.model.Source;
import org.attestnlp.model.SourceStatus;
import org.attestnlp.model.Span;
import org.attestnlp.spi.Document;
import org.attestnlp.spi.Layer;
import org.attestnlp.testing.Sketch;
import org.junit.jupiter.api.Test;

final class QuoteAttributorTest {

  @Test
  void a_name_in_the_phrase_gives_the_entity() {
    Document d =
        Sketch.document("President/NNP [PER Ada/NNP Quill/NNP] said/VBD it/PRP rained/VBD _.");
    Source source = only(quotes(d, person(d, "Ada Quill", "Ada Quill")));
    assertThat(source.status()).isEqualTo(SourceStatus.ENTITY);
    assertThat(source.name()).isEqualTo("Ada Quill");
    assertThat(source.mention()).extracting(Span::text).isEqualTo("Ada Quill");
  }

  @Test
  void a_pronoun_that_is_a_mention_gives_the_entity() {
    Document d =
        Sketch.document(
            "[PER Ada/NNP Quill/NNP] left/VBD _.", "She/PRP said/VBD it/PRP rained/VBD _.");
    Source source = only(quotes(d, person(d, "Ada Quill", "Ada Quill", "She")));
    assertThat(source.name()).isEqualTo("Ada Quill");
    assertThat(source.mention()).extracting(Span::text).isEqualTo("She");
  }

  @Test
  void the_office_of_a_president_is_not_the_president() {
    Document d =
        Sketch.document(
            "President/NNP [PER Quill/NNP] _’s/POS office/NN said/VBD it/PRP rained/VBD _.");
    Source source = only(quotes(d, person(d, "Ada Quill", "Quill")));
    assertThat(source.status()).isEqualTo(SourceStatus.DESCRIBED);
    assertThat(source.name()).isEqualTo("President Quill’s office");
  }

  @Test
  void a_name_behind_a_preposition_is_not_the_speaker() {
    Document d =
        Sketch.document("A/DT lawyer/NN for/IN [PER Quill/NNP] said/VBD it/PRP rained/VBD _.");
    Source source = only(quotes(d, person(d, "Ada Quill", "Quill")));
    assertThat(source.name()).isEqualTo("A lawyer for Quill");
    assertThat(source.entity()).isNull();
  }

  @Test
  void a_plural_is_never_one_person() {
    Document d = Sketch.document("They/PRP said/VBD it/PRP rained/VBD _.");
    Source source = only(quotes(d, person(d, "Ada Quill", "They")));
    assertThat(source.status()).isEqualTo(SourceStatus.DESCRIBED);
    assertThat(source.name()).isEqualTo("They");
  }

  @Test
  void no_source_gives_an_empty_list() {
    Document d = Sketch.document("“ _We/PRP can/MD not/RB stay/VB here/RB _. _”");
    List<Quote> quotes = quotes(d);
    assertThat(quotes).hasSize(1);
    assertThat(quotes.get(0).speakers()).isEmpty();
    assertThat(quotes.get(0).cue()).isNull();
  }

  @Test
  void ids_follow_the_text_and_continues_points_back() {
    Document d =
        Sketch.document(
            "“ _We/PRP stay/VBP _, _” she/PRP said/VBD _.",
            "“ _They/PRP can/MD not/RB stop/VB us/PRP _. _”");
    List<Quote> quotes = quotes(d);
    assertThat(quotes).extracting(Quote::id).containsExactly("q1", "q2");
    assertThat(quotes.get(1).continues()).isEqualTo("q1");
    assertThat(quotes.get(1).rule()).isEqualTo("second-half");
  }

  private static Source only(List<Quote> quotes) {
    assertThat(quotes).hasSize(1);
    assertThat(quotes.get(0).speakers()).hasSize(1);
    return quotes.get(0).speakers().get(0);
  }

  private static List<Quote> quotes(Document d, Entity... entities) {
    Document ready = new UtteranceFinder().annotate(d).with(Layer.ENTITIES, List.of(entities));
    return new QuoteAttributor().annotate(ready).quotes();
  }

  /** A person whose mentions are the first places of these words. */
  private static Entity person(Document d, String name, String... words) {
    List<Mention> mentions = new ArrayList<>();
    for (String word : words) {
      int begin = d.text().indexOf(word);
      boolean pronoun = word.equals("She") || word.equals("They");
      MentionKind kind = pronoun ? MentionKind.PRONOUN : MentionKind.NAME;
      mentions.add(new Mention(Span.of(d.text(), begin, begin + word.length()), kind));
    }
    return Draft.of(EntityFields.ENTITY)
        .set(EntityFields.ID, "e1")
        .set(EntityFields.TYPE, EntityType.PERSON)
        .set(EntityFields.NAME, name)
        .set(EntityFields.MENTIONS, mentions)
        .make();
  }
}
