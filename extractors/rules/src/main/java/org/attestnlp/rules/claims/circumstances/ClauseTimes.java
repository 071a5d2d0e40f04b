package org.attestnlp.rules.claims.circumstances;

import java.time.LocalDate;
import java.util.List;
import org.attestnlp.model.Factuality;
import org.attestnlp.model.Published;
import org.attestnlp.model.TimeExpression;
import org.attestnlp.rules.claims.draft.Draft;
import org.attestnlp.rules.dates.TimeReader;
import org.attestnlp.rules.dates.period.Anchor;
import org.attestnlp.rules.dates.period.DayMonthOrder;
import org.attestnlp.rules.dates.period.Tense;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.verbs.VerbGroup;
import org.attestnlp.spi.Document;
import org.attestnlp.spi.Layer;
import org.attestnlp.spi.tool.Lazy;
import org.jspecify.annotations.Nullable;

/** Resolves the times of claims by the day of publication and the tense of their clauses. */
public final class ClauseTimes {

  private final Passage passage;
  private final Lazy<DayMonthOrder> order;
  private final @Nullable LocalDate published;

  public ClauseTimes(Passage passage) {
    this.passage = passage;
    this.published = published(passage.document());
    this.order = new Lazy<>(() -> DayMonthOrder.of(passage.document().text()));
  }

  /** What the caller says, else what dateline or byline say. */
  public static @Nullable LocalDate published(Document document) {
    LocalDate given = document.published();
    Published told =
        given == null && document.has(Layer.HEADER) ? document.get(Layer.HEADER).published() : null;
    return told == null ? given : told.value();
  }

  public @Nullable TimeExpression resolved(
      @Nullable TimeExpression time, Draft draft, Factuality factuality) {
    if (time == null || isOfGame(time)) {
      return time;
    }
    Tense tense = tense(verb(time, draft), factuality);
    Anchor anchor = new Anchor(published, tense, order.get());
    return TimeReader.read(time.span(), anchor);
  }

  /** “with 5:14 left in the third quarter” */
  private boolean isOfGame(TimeExpression time) {
    int last = passage.at(time.span().end() - 1);
    if (!passage.isOneOf(last, "quarter", "half", "period")) {
      return false;
    }
    for (int token = passage.sentenceFirst(last); token < passage.sentenceEnd(last); token++) {
      if (isClock(passage.lower(token))) {
        return true;
      }
    }
    return false;
  }

  /** “5:14” */
  private static boolean isClock(String word) {
    int colon = word.indexOf(':');
    return colon > 0
        && colon + 1 < word.length()
        && word.chars().allMatch(c -> c == ':' || c >= '0' && c <= '9');
  }

  /** “On Friday the firm said it will cut 300 jobs”: a time in front is that of the first verb. */
  private @Nullable VerbGroup verb(TimeExpression time, Draft draft) {
    List<VerbGroup> chain = draft.clause().chain();
    VerbGroup first = chain.isEmpty() ? draft.clause().event() : chain.get(0);
    int at = passage.at(time.span().begin());
    VerbGroup event = draft.clause().event();
    if (event != null && at >= event.first()) {
      return event;
    }
    VerbGroup found = first;
    for (VerbGroup group : chain) { // “were preparing on Sunday to leave”
      found = group.first() < at ? group : found;
    }
    return found;
  }

  /** A plan lies ahead; “falls on Friday” may be either, but a headline tells of the past so. */
  private Tense tense(@Nullable VerbGroup group, Factuality factuality) {
    if (group == null) {
      return factuality == Factuality.PLANNED ? Tense.FUTURE : Tense.PAST;
    }
    if (group.infinitive() || isAhead(group)) {
      return Tense.FUTURE;
    }
    if (factuality == Factuality.PLANNED && passage.lemma(group.main()).equals("plan")) {
      return Tense.FUTURE; // “said it was planning six strikes before Christmas”
    }
    boolean present = group.first() == group.main() && isPresent(group.main());
    if (!present) {
      return Tense.PAST;
    }
    boolean planned = factuality == Factuality.PLANNED;
    boolean headline = passage.casing().isHeadline(group.main());
    return planned ? Tense.FUTURE : headline ? Tense.PAST : Tense.UNKNOWN;
  }

  /** “will close”. */
  private boolean isAhead(VerbGroup group) {
    boolean modal = passage.isModal(group.main()); // “12 mines will close”, taken for an adjective
    for (int token = group.first(); token < group.main(); token++) {
      modal |= passage.isModal(token);
    }
    boolean perfect = passage.isOneOf(group.main() - 1, "have", "been"); // “may have closed”
    return modal && !perfect;
  }

  private boolean isPresent(int verb) {
    return passage.tag(verb).equals("VBZ") || passage.tag(verb).equals("VBP");
  }
}
