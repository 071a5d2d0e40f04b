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
    if (time == null) {
      return null;
    }
    Tense tense = tense(verb(time, draft), factuality);
    Anchor anchor = new Anchor(published, tense, order.get());
    return TimeReader.read(time.span(), anchor);
  }

  /** “On Friday the firm said it will cut 300 jobs”: a time in front is that of the first verb. */
  private @Nullable VerbGroup verb(TimeExpression time, Draft draft) {
    List<VerbGroup> chain = draft.clause().chain();
    VerbGroup first = chain.isEmpty() ? draft.clause().event() : chain.get(0);
    boolean before = first != null && passage.at(time.span().begin()) < first.first();
    return before ? first : draft.clause().event();
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
      return Tense.FUTURE; // "said it was planning six strikes before Christmas"
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
