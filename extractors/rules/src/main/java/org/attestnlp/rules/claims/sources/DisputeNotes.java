package org.attestnlp.rules.claims.sources;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.attestnlp.model.Quote;
import org.attestnlp.model.Source;
import org.attestnlp.model.Span;
import org.attestnlp.rules.claims.draft.Located;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.trace.Trace;

/** Tells the trace who contradicts a number, where, and who does not though it looks so. */
final class DisputeNotes {

  private static final String FIGURE = "doubt in the figure";
  private static final String DENIAL = "a denial elsewhere";

  private static final int SHOWN = 12; // tokens of somebody's doubt

  private final Trace.Slot slot;
  private final Located number;
  private final Passage passage;
  private final boolean kept;
  private final List<Source> claimants;
  private boolean others; // denials that share too little

  DisputeNotes(Located number, Passage passage, List<Source> claimants) {
    this.slot = number.slot(passage, "disputedBy");
    this.number = number;
    this.passage = passage;
    this.kept = passage.document().trace().isKept();
    this.claimants = claimants;
  }

  /** Somebody who doubts the figure itself. */
  void figure(Source source) {
    if (kept) {
      note(FIGURE, source, doubt(source) + " doubts the figure itself");
    }
  }

  /** The words from who doubts it on, and whether they stand in the sentence of the number. */
  private String doubt(Source source) {
    Span mention = source.mention();
    if (mention == null) {
      return "“" + source.name() + "”";
    }
    int first = passage.at(mention.begin());
    int stop = passage.sentenceEnd(first);
    int last = Math.min(stop, first + SHOWN) - 1;
    String text = passage.document().text();
    String words = text.substring(mention.begin(), passage.token(last).end());
    boolean here = passage.sentenceFirst(first) == passage.sentenceFirst(number.first());
    String place = here ? "in the sentence of the number" : "in the next sentence";
    return "“" + words + (last + 1 < stop ? " …" : "") + "” " + place;
  }

  /**
   * Those who deny a matter.
   *
   * @param words the content words of the denial
   * @param matter those around the number
   */
  void denial(Quote denial, Set<String> words, Set<String> matter) {
    if (kept) {
      String shared = shared(words, matter);
      for (Source source : denial.speakers()) {
        note(
            DENIAL,
            source,
            told(denial, source)
                + ", which shares "
                + shared
                + " with the words that hold the number: two are asked, one of them what is counted");
      }
    }
  }

  /** A denial that has the noun counted, and not enough else of the matter. */
  void other(Quote denial, Set<String> words, Set<String> matter) {
    for (Source source : kept ? denial.speakers() : List.<Source>of()) {
      String why =
          ", which shares no more than "
              + shared(words, matter)
              + " with the words that hold the number: two are asked, one of them what is counted";
      slot.lost(DENIAL, source.name(), told(denial, source) + why);
      others = true;
    }
  }

  private static String told(Quote denial, Source source) {
    String cue = denial.cue() == null ? "" : " “" + denial.cue().span().text() + "”";
    return "“" + said(source) + "”" + cue + " “" + denial.span().text() + "” (" + denial.id() + ")";
  }

  private static String shared(Set<String> words, Set<String> matter) {
    return words.stream()
        .filter(matter::contains)
        .sorted()
        .map(word -> "“" + word + "”")
        .collect(Collectors.joining(", "));
  }

  /** All that was found. */
  void end(List<Source> sources) {
    if (sources.isEmpty()) {
      slot.silent(others ? List.of(FIGURE) : List.of(FIGURE, DENIAL));
    }
  }

  private void note(String place, Source source, String why) {
    if (OneSource.without(List.of(source), claimants).isEmpty()) {
      slot.lost(place, source.name(), why + "; but it claims the number itself");
    } else {
      slot.won(place, source.name(), why);
    }
  }

  private static String said(Source source) {
    return source.mention() == null ? source.name() : source.mention().text();
  }
}
