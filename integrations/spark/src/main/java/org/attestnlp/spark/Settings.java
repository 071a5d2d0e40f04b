package org.attestnlp.spark;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attestnlp.Pipeline;
import org.attestnlp.PipelineException;
import org.attestnlp.model.Offsets;
import org.attestnlp.spi.Engine;
import org.attestnlp.spi.Layer;
import org.jspecify.annotations.Nullable;

/**
 * How articles are read: all that travels to the executors, words and numbers alone.
 *
 * @param engine the name of the engine, null for the default
 * @param only the layers that are wanted, empty for all
 * @param strict whether a step that fails ends its article
 * @param offsets the unit of the offsets
 * @param limits how long an article may be and take
 */
record Settings(
    @Nullable String engine, List<String> only, boolean strict, Offsets offsets, Limits limits)
    implements Serializable {

  /** All layers, by the default engine, offsets as Python and SQL count. */
  static final Settings USUAL =
      new Settings(null, List.of(), false, Offsets.CODE_POINT, Limits.USUAL);

  /** Refuses layers that there are not. */
  Settings {
    only = List.copyOf(only);
    only.forEach(Settings::layer);
  }

  Settings engine(String name) {
    return new Settings(name, only, strict, offsets, limits);
  }

  Settings only(List<String> layers) {
    return new Settings(engine, layers, strict, offsets, limits);
  }

  Settings strict(boolean always) {
    return new Settings(engine, only, always, offsets, limits);
  }

  Settings offsets(Offsets unit) {
    return new Settings(engine, only, strict, unit, limits);
  }

  Settings limits(Limits others) {
    return new Settings(engine, only, strict, offsets, others);
  }

  /** The pipeline of these settings, from the class path. */
  Pipeline pipeline() {
    Pipeline.Builder builder = Pipeline.builder();
    if (!only.isEmpty()) {
      Set<Layer<?>> layers = new HashSet<>(Set.of(Layer.HEADER));
      only.forEach(name -> layers.add(layer(name)));
      builder.only(layers);
    }
    if (strict) {
      builder.strict();
    }
    return (engine == null ? builder : builder.engine(engine)).build();
  }

  /** What makes the results: {@code attest 0.2.0 opennlp 2.5.11}. */
  String producer() {
    return Pipeline.engines().stream()
        .filter(known -> engine == null || known.name().equals(engine))
        .findFirst()
        .map(Settings::producer)
        .orElseThrow(() -> new PipelineException("unknown engine " + engine));
  }

  private static String producer(Engine engine) {
    return String.join(" ", "attest", Pipeline.version(), engine.name(), engine.version());
  }

  private static Layer<?> layer(String name) {
    return switch (name) {
      case "entities" -> Layer.ENTITIES;
      case "quotes" -> Layer.QUOTES;
      case "claims" -> Layer.CLAIMS;
      default ->
          throw new IllegalArgumentException(
              "only: unknown layer " + name + "; expected entities, quotes or claims");
    };
  }
}
