package org.attestnlp.junit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.attestnlp.model.Entity;
import org.attestnlp.model.Mention;
import org.attestnlp.model.Source;
import org.attestnlp.model.SourceStatus;
import org.attestnlp.model.Span;

/** The text that builders find their words in, and the entities that are known so far. */
record Scene(String text, List<Entity> entities) {

  /** The first place of the words behind those that are taken already. */
  Span first(String words, List<Span> taken) {
    return all(words).stream()
        .filter(span -> !taken.contains(span))
        .findFirst()
        .orElseThrow(() -> missing(words, taken.isEmpty() ? "" : " once more"));
  }

  /** The place of the words that is nearest to a span. */
  Span near(String words, Span span) {
    return all(words).stream()
        .min(Comparator.comparingInt(found -> distance(found, span)))
        .orElseThrow(() -> missing(words, ""));
  }

  /** Every place where they stand as whole words. */
  List<Span> all(String words) {
    List<Span> all = new ArrayList<>();
    for (int at = text.indexOf(words); at >= 0 && !words.isEmpty(); ) {
      int end = at + words.length();
      if (!isInside(at) && !isInside(end)) {
        all.add(Span.of(text, at, end));
      }
      at = text.indexOf(words, at + 1);
    }
    return all;
  }

  /** Whether a word goes on over this place. */
  private boolean isInside(int place) {
    return place > 0
        && place < text.length()
        && Character.isLetterOrDigit(text.charAt(place - 1))
        && Character.isLetterOrDigit(text.charAt(place));
  }

  /** An entity of this name, or with a mention of these words; else who is only described. */
  Source source(String name, Span near) {
    for (Entity entity : entities) {
      List<Mention> mentions = entity.mentions();
      if (entity.name().equals(name)
          || mentions.stream().anyMatch(m -> m.span().text().equals(name))) {
        Span mention =
            mentions.stream()
                .map(Mention::span)
                .min(Comparator.comparingInt(span -> distance(span, near)))
                .orElseThrow();
        return new Source(SourceStatus.ENTITY, entity.name(), entity.id(), mention);
      }
    }
    return new Source(SourceStatus.DESCRIBED, name, null, near(name, near));
  }

  private static int distance(Span one, Span other) {
    return Math.max(0, Math.max(one.begin() - other.end(), other.begin() - one.end()));
  }

  private static IllegalArgumentException missing(String words, String more) {
    return new IllegalArgumentException(
        "“" + words + "” does not stand in the text" + more + "; expected whole words of it");
  }
}
