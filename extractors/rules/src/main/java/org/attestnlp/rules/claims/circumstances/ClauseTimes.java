package org.attestnlp.rules.claims.circumstances;

import java.time.LocalDate;
import java.util.List;
import org.attestnlp.model.ChangeRole;
import org.attestnlp.model.Factuality;
import org.attestnlp.model.Published;
import org.attestnlp.model.Span;
import org.attestnlp.model.TimeExpression;
import org.attestnlp.model.TimeRelation;
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

  /** How far behind a day a sentence goes on at most, in tokens. */
  private static final int REACH = 30;

  private final Passage passage;
  private final Lazy<DayMonthOrder> order;
  private final @Nullable LocalDate published;
  private final TimeExtents extents;

  /** The latest time with days that a claim has, and its sentence. */
  private @Nullable TimeExpression latest;

  private int sentence;

  /** The latest time of an old amount: of no other. */
  private @Nullable Span before;

  public ClauseTimes(Passage passage) {
    this.extents = new TimeExtents(passage);
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
    int at = passage.at(time.span().begin());
    TimeExpression read = read(time, tense(verb(time, draft), factuality));
    if (latest != null && latest.span().equals(time.span())) {
      return latest;
    }
    boolean old = draft.change() != null && draft.change().role() == ChangeRole.FROM;
    if (read.value() == null && !time.span().equals(before)) {
      read = shifted(read, passage.sentenceIndex(at));
    }
    before = old ? time.span() : before; // “from 530 the week before, but two districts”
    if (!old && read.from() != null && read.relation() == TimeRelation.AT) {
      latest = read;
      sentence = passage.sentenceIndex(at);
    }
    return read;
  }

  private TimeExpression read(TimeExpression time, Tense tense) {
    return TimeReader.read(time.span(), new Anchor(published, tense, order.get()));
  }

  /** “from 530 the week before”: before the time of the claim before, or of the last sentence. */
  private TimeExpression shifted(TimeExpression time, int index) {
    ShiftedTimes.Shift shift = ShiftedTimes.shift(time.span().text());
    if (shift == null) {
      return time;
    }
    TimeExpression base = latest != null && index - sentence <= 1 ? latest : told(time);
    TimeExpression found = base == null ? null : ShiftedTimes.from(base, shift, time);
    return found == null ? time : found;
  }

  /**
   * The last day that the sentence before tells: “The fire broke out on Sunday. A day later, …”.
   */
  private @Nullable TimeExpression told(TimeExpression time) {
    int end = passage.sentenceFirst(passage.at(time.span().begin()));
    int first = passage.sentenceFirst(Math.max(0, end - 1));
    for (int token = end - 1; token >= Math.max(first, end - REACH); token--) {
      int stop = extents.end(token, end);
      if (stop > 0) {
        TimeExpression day = TimeExpression.unresolved(passage.span(token, stop));
        TimeExpression read = read(day, Tense.PAST);
        return read.from() != null && read.from().equals(read.until()) ? read : null;
      }
    }
    return null;
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
