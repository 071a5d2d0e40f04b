package org.attestnlp.spark;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.attestnlp.Article;
import org.attestnlp.LimitedPipeline;
import org.attestnlp.model.ArticleError;
import org.attestnlp.model.ErrorCode;
import org.attestnlp.model.Outcome;
import org.attestnlp.model.PublicationDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads articles in the executor's Java machine. There is one for all its tasks and it is never
 * sent anywhere: what is sent are {@link Settings}, and the models load where they are used, once.
 */
final class Reading {

  private static final Map<Settings, Reading> OF_THIS_MACHINE = new ConcurrentHashMap<>();
  private static final AtomicInteger BUILT = new AtomicInteger();

  private final LimitedPipeline work; // lives as long as the machine
  private final ResultColumns added;
  private final ResultColumns alone;

  private Reading(Settings settings) {
    BUILT.incrementAndGet();
    Limits limits = settings.limits();
    this.work =
        settings
            .pipeline()
            .limited(new org.attestnlp.Limits(limits.timeout(), limits.maximumCharacters()));
    this.added = ResultColumns.added(settings.offsets());
    this.alone = ResultColumns.alone(settings.offsets());
  }

  /** The one of these settings. */
  static Reading of(Settings settings) {
    return OF_THIS_MACHINE.computeIfAbsent(settings, Reading::new);
  }

  /** What writes a result beside the columns of the input. */
  ResultColumns added() {
    return added;
  }

  /** What writes a result that stands alone. */
  ResultColumns alone() {
    return alone;
  }

  /** How many were made in this Java machine. */
  static int built() {
    return BUILT.get();
  }

  /** The result of an article, or its error; whatever stands in the row. */
  Outcome outcome(@Nullable String givenId, @Nullable String text, @Nullable String date) {
    if (givenId == null) {
      return new ArticleError("", ErrorCode.INVALID_ROW, "the id is null; expected a text");
    }
    if (givenId.isEmpty()) {
      return new ArticleError("", ErrorCode.INVALID_ROW, "the id is empty; expected a text");
    }
    if (text == null) {
      return broken(givenId, ErrorCode.INVALID_ROW, "the text is null; expected the article");
    }
    LocalDate day;
    try {
      day = date == null ? null : PublicationDate.parse(date);
    } catch (DateTimeException e) {
      return broken(
          givenId, ErrorCode.INVALID_ROW, "the date is \"" + date + "\"; expected YYYY-MM-DD");
    }
    return KilledTasks.watched(() -> work.annotateHere(new Article(givenId, text, day)));
  }

  private static ArticleError broken(String id, ErrorCode code, String message) {
    return new ArticleError(id, code, id + ": " + message);
  }
}
