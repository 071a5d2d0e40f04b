package org.attestnlp.rules.quotes.speech;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.attestnlp.model.QuoteKind;
import org.attestnlp.model.Span;
import org.attestnlp.rules.quotes.content.Draft;
import org.attestnlp.rules.syntax.marks.Quotation;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.spi.Cancellation;
import org.attestnlp.spi.Utterance;
import org.jspecify.annotations.Nullable;

/**
 * Settles what the rules found: of two that cross, the earlier rule's stays; the rest is put in
 * text order and told direct, mixed or indirect.
 */
public final class Settler {

  private static final int WINDOW = 12;

  private final Passage reading;

  private final @Nullable SpeechNotes notes;

  public Settler(Passage reading) {
    this(reading, null);
  }

  /** Settles and tells why; {@code notes} null if nobody asks. */
  public Settler(Passage reading, @Nullable SpeechNotes notes) {
    this.reading = reading;
    this.notes = notes;
  }

  /** The utterances of drafts given in the order of their rules. */
  public List<Utterance> settle(List<Draft> drafts) {
    List<Draft> kept = inOrder(drafts);
    IdentityHashMap<Draft, Integer> places = new IdentityHashMap<>();
    for (int i = 0; i < kept.size(); i++) {
      places.put(kept.get(i), i);
    }
    List<Utterance> utterances = new ArrayList<>();
    for (Draft draft : kept) {
      Draft before = draft.continues();
      int place = before == null ? -1 : places.getOrDefault(before, -1);
      utterances.add(utterance(draft, place));
    }
    if (notes != null) {
      IdentityHashMap<Draft, Utterance> found = new IdentityHashMap<>();
      places.forEach((draft, place) -> found.put(draft, utterances.get(place)));
      notes.settled(found);
    }
    return utterances;
  }

  private List<Draft> inOrder(List<Draft> drafts) {
    IdentityHashMap<Draft, Integer> rank = new IdentityHashMap<>();
    for (int i = 0; i < drafts.size(); i++) {
      rank.put(drafts.get(i), i);
    }
    List<Draft> sorted = new ArrayList<>(drafts);
    sorted.removeIf(draft -> draft.end() <= draft.begin()); // a text that stops leaves no words
    sorted.sort(
        Comparator.comparingInt(Draft::begin)
            .thenComparing(Comparator.comparingInt(Draft::end).reversed())
            .thenComparing(rank::get));
    Set<Draft> beaten = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Draft> open = new ArrayList<>(); // each inside the one before it
    for (Draft draft : sorted) {
      Cancellation.check();
      while (!open.isEmpty() && open.get(open.size() - 1).end() <= draft.begin()) {
        open.remove(open.size() - 1);
      }
      place(draft, open, rank, beaten);
    }
    sorted.removeIf(beaten::contains);
    return sorted;
  }

  /**
   * Opens a draft unless it crosses one that a better rule found. What crosses it is the innermost;
   * of those around it only some are asked whether they are the same report.
   */
  private void place(
      Draft draft, List<Draft> open, IdentityHashMap<Draft, Integer> rank, Set<Draft> beaten) {
    int asked = 0;
    for (int i = open.size() - 1; i >= 0; i--) {
      Draft other = open.get(i);
      if (++asked > WINDOW && other.covers(draft)) {
        break;
      }
      if (!isRival(draft, other)) {
        continue;
      }
      if (rank.getOrDefault(other, 0) < rank.getOrDefault(draft, 0)) {
        tell(other, draft);
        beaten.add(draft);
        return;
      }
      tell(draft, other);
      beaten.add(other);
      open.remove(i);
    }
    open.add(draft);
  }

  private void tell(Draft winner, Draft loser) {
    if (notes != null) {
      notes.beats(winner, loser);
    }
  }

  /** The same words twice, the same report twice, or borders that cross. */
  private static boolean isRival(Draft one, Draft other) {
    boolean nested = one.covers(other) || other.covers(one);
    boolean same = one.begin() == other.begin() && one.end() == other.end();
    boolean sameCue = one.cue() != null && one.cue().equals(other.cue());
    return same || sameCue || !nested;
  }

  private Utterance utterance(Draft draft, int continues) {
    List<Span> quoted = quoted(draft);
    int begin = draft.begin();
    int end = draft.end();
    QuoteKind kind = quoted.isEmpty() ? QuoteKind.INDIRECT : QuoteKind.MIXED;
    if (quoted.size() == 1 && isAll(draft, quoted.get(0))) {
      kind = QuoteKind.DIRECT;
      begin = quoted.get(0).begin();
      end = quoted.get(0).end();
    }
    return new Utterance(
        kind,
        begin,
        end,
        quoted,
        draft.sources(),
        draft.cue(),
        draft.cueLemma(),
        draft.polarity(),
        continues,
        draft.rule().label());
  }

  private boolean isAll(Draft draft, Span quoted) {
    int extra = 0;
    for (int i = draft.begin(); i < draft.end(); i++) {
      boolean outside = i < quoted.begin() || i >= quoted.end();
      extra += outside && Character.isLetterOrDigit(reading.document().text().charAt(i)) ? 1 : 0;
    }
    return extra == 0;
  }

  private List<Span> quoted(Draft draft) {
    List<Span> quoted = new ArrayList<>();
    int first = reading.marks().from(draft.begin());
    for (int s = first; s < reading.marks().quotations().size(); s++) {
      Quotation marked = reading.marks().quotations().get(s);
      if (marked.begin() >= draft.end()) {
        break;
      }
      Span span = clip(marked, draft);
      if (span != null) {
        quoted.add(span);
      }
    }
    return quoted;
  }

  private @Nullable Span clip(Quotation marked, Draft draft) {
    int begin = Math.max(marked.begin(), draft.begin());
    int end = Math.min(marked.end(), draft.end());
    while (begin < end && Character.isWhitespace(reading.document().text().charAt(begin))) {
      begin++;
    }
    while (end > begin && Character.isWhitespace(reading.document().text().charAt(end - 1))) {
      end--;
    }
    return begin < end ? Span.of(reading.document().text(), begin, end) : null;
  }
}
