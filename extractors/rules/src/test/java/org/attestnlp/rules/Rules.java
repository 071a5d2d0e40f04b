package org.attestnlp.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.attestnlp.Article;
import org.attestnlp.Pipeline;
import org.attestnlp.Tracer;
import org.attestnlp.rules.precedence.Order;
import org.attestnlp.spi.Annotator;
import org.attestnlp.spi.Document;
import org.attestnlp.spi.Layer;
import org.attestnlp.testing.Sketch;
import org.attestnlp.testing.stored.ItemLines;
import org.attestnlp.trace.Note;
import org.jspecify.annotations.Nullable;

/**
 * All rules over sentences made by hand, without a model.
 *
 * <pre>{@code
 * Rules.on("[PER Ada/NNP Quill/NNP] said/VBD 14/CD boats/NNS=boat sank/VBD=sink ./.");
 * // entity Ada Quill | PERSON | …, quote 14 boats sank | INDIRECT | …, claim 14 | 14 | counted=boats …
 * }</pre>
 */
public final class Rules {

  private Rules() {}

  /** What the rules find in the sentences of a {@link Sketch}, as {@link ItemLines}. */
  public static List<String> on(String... sketch) {
    Document made = Sketch.document(sketch);
    return ItemLines.of(over(new Given(made)).annotate(Article.of("sketch", made.text())));
  }

  /** The rules behind an engine; a layer that the engine fills stays as it fills it. */
  static Pipeline over(Annotator engine) {
    return over(engine, Order.DECLARED);
  }

  /** The engine that has made the sentences of a {@link Sketch}. */
  static Annotator given(String... sketch) {
    return new Given(Sketch.document(sketch));
  }

  /** The rules behind an engine, tried in an order. */
  static Pipeline over(Annotator engine, Order order) {
    return over(engine, order, null);
  }

  /** The same with somebody who hears why. */
  static Pipeline over(Annotator engine, Order order, @Nullable Tracer tracer) {
    Pipeline.Builder builder = Pipeline.builder().withoutDiscovery().step(engine);
    if (tracer != null) {
      builder.tracer(tracer);
    }
    for (Annotator rule : RulesProvider.annotators(order)) {
      if (rule.provides().stream().noneMatch(engine.provides()::contains)) {
        builder.step(rule);
      }
    }
    return builder.build();
  }

  /** Fills in what a hand has made. */
  private record Given(Document made) implements Annotator {

    @Override
    public String name() {
      return "given";
    }

    @Override
    public Set<Layer<?>> requires() {
      return Set.of();
    }

    @Override
    public Set<Layer<?>> provides() {
      return made.layers();
    }

    @Override
    public Document annotate(Document document) {
      return made.tracedBy(document.trace());
    }
  }

  /** What a trace tells of one slot of the items of a sketch, in the order of the notes. */
  static List<Note> notes(String slot, String... sketch) {
    List<Note> notes = new ArrayList<>();
    over(given(sketch), Order.DECLARED, (article, all) -> notes.addAll(all))
        .annotate(Article.of("sketch", Sketch.document(sketch).text()));
    return notes.stream().filter(note -> note.slot().equals(slot)).toList();
  }
}
