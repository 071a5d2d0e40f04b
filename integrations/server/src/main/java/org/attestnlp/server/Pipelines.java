package org.attestnlp.server;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.attestnlp.LimitedPipeline;
import org.attestnlp.Limits;
import org.attestnlp.Pipeline;
import org.attestnlp.spi.Layer;
import org.jspecify.annotations.Nullable;

/** A pipeline for each selection of layers that was asked for; there are few. */
final class Pipelines implements AutoCloseable {

  private record Selection(Set<String> only, boolean strict) {}

  private final @Nullable String engine;
  private final Limits limits;
  private final Map<Selection, LimitedPipeline> built = new ConcurrentHashMap<>();

  Pipelines(@Nullable String engine, Limits limits) {
    this.engine = engine;
    this.limits = limits;
  }

  LimitedPipeline of(Set<String> only, boolean strict) {
    return built.computeIfAbsent(new Selection(only, strict), this::build);
  }

  private LimitedPipeline build(Selection selection) {
    Pipeline.Builder builder = Pipeline.builder();
    if (selection.only.size() < 3) {
      Set<Layer<?>> layers = new HashSet<>(Set.of(Layer.HEADER));
      selection.only.forEach(name -> layers.add(layer(name)));
      builder.only(layers);
    }
    if (selection.strict) {
      builder.strict();
    }
    return (engine == null ? builder : builder.engine(engine)).build().limited(limits);
  }

  @Override
  public void close() {
    built.values().forEach(LimitedPipeline::close);
  }

  private static Layer<?> layer(String name) {
    return switch (name) {
      case "entities" -> Layer.ENTITIES;
      case "quotes" -> Layer.QUOTES;
      default -> Layer.CLAIMS;
    };
  }
}
