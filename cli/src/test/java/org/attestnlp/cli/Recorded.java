package org.attestnlp.cli;

import java.util.List;
import java.util.Set;
import org.attestnlp.Article;
import org.attestnlp.Pipeline;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.spi.Annotator;
import org.attestnlp.spi.Document;
import org.attestnlp.spi.Layer;
import org.attestnlp.testing.SketchWriter;

/** A pipeline that also tells what its engine saw. */
public final class Recorded {

  private static final Layer<String> END = Layer.named("recorded", (value, bounds) -> {});

  private static final ThreadLocal<List<String>> TOKENS = new ThreadLocal<>();

  private final Pipeline pipeline;

  public Recorded(String engine) {
    pipeline =
        Pipeline.builder()
            .engine(engine)
            .step(new Step())
            .only(Set.of(Layer.HEADER, Layer.ENTITIES, Layer.QUOTES, Layer.CLAIMS, END))
            .build();
  }

  /** What was found, and the engine's tokens and names as lines of a sketch. */
  public record Result(AnnotatedArticle found, List<String> tokens) {}

  public Result of(Article article) {
    AnnotatedArticle found = pipeline.annotate(article);
    return new Result(found, TOKENS.get());
  }

  private static final class Step implements Annotator {

    @Override
    public String name() {
      return "recorder";
    }

    @Override
    public Set<Layer<?>> requires() {
      return Set.of(Layer.TOKENS, Layer.SENTENCES, Layer.NAMES);
    }

    @Override
    public Set<Layer<?>> provides() {
      return Set.of(END);
    }

    @Override
    public Document annotate(Document document) {
      TOKENS.set(SketchWriter.lines(document));
      return document.with(END, "");
    }
  }
}
