package org.attestnlp.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class DerivedTest {

  private final AtomicInteger made = new AtomicInteger();
  private final Derived<String> text =
      Derived.of(Set.of(Layer.NAMES), read -> read.text() + made.incrementAndGet());

  @Test
  void it_is_made_once_for_all_steps() {
    Document document = Document.of("Rain");
    assertThat(document.derived(text)).isEqualTo("Rain1");
    assertThat(document.derived(text)).isEqualTo("Rain1");
    assertThat(document.with(Layer.UTTERANCES, List.of()).derived(text)).isEqualTo("Rain1");
    assertThat(document.withWarning("wet").derived(text)).isEqualTo("Rain1");
    assertThat(document.tracedBy(document.trace()).derived(text)).isEqualTo("Rain1");
  }

  @Test
  void it_is_made_anew_when_a_layer_that_it_needs_is_filled() {
    Document document = Document.of("Rain");
    assertThat(document.derived(text)).isEqualTo("Rain1");
    assertThat(document.with(Layer.NAMES, List.of()).derived(text)).isEqualTo("Rain2");
    assertThat(document.derived(text)).as("the earlier document keeps its own").isEqualTo("Rain1");
  }

  @Test
  void one_may_be_made_of_another() {
    Derived<Integer> length = Derived.of(Set.of(), read -> read.derived(text).length());
    assertThat(Document.of("Rain").derived(length)).isEqualTo(5);
  }

  @Test
  void two_documents_share_nothing() {
    assertThat(Document.of("Rain").derived(text)).isEqualTo("Rain1");
    assertThat(Document.of("Snow").derived(text)).isEqualTo("Snow2");
  }
}
