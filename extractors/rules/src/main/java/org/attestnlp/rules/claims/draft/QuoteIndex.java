package org.attestnlp.rules.claims.draft;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.TreeMap;
import org.attestnlp.model.Quote;
import org.attestnlp.model.Source;
import org.attestnlp.model.Span;
import org.attestnlp.spi.tool.Bisection;
import org.jspecify.annotations.Nullable;

/** The quotes of an article by place: each knows the one it began in, so a look-up is short. */
public final class QuoteIndex {

  /** More quotes inside each other than any article has. */
  private static final int DEEPEST = 24;

  private final List<Quote> quotes;
  private final int[] outer;
  private final TreeMap<Integer, Integer> speakers = new TreeMap<>();

  public QuoteIndex(List<Quote> quotes) {
    this.quotes =
        quotes.stream()
            .sorted(
                Comparator.comparingInt((Quote q) -> q.span().begin())
                    .thenComparingInt(q -> -q.span().end()))
            .toList();
    this.outer = outer(this.quotes);
    for (Quote quote : quotes) {
      quote.speakers().forEach(this::note);
    }
  }

  private static int[] outer(List<Quote> sorted) {
    int[] outer = new int[sorted.size()];
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < sorted.size(); i++) {
      while (!open.isEmpty()
          && sorted.get(open.peek()).span().end() <= sorted.get(i).span().begin()) {
        open.pop();
      }
      outer[i] = open.isEmpty() ? -1 : open.peek();
      open.push(i);
    }
    return outer;
  }

  private void note(Source speaker) {
    Span mention = speaker.mention();
    if (mention != null) {
      speakers.merge(mention.begin(), mention.end(), Math::max);
    }
  }

  /** The quotes whose content covers the characters, the widest first. */
  public List<Quote> covering(int begin, int end) {
    List<Quote> covering = new ArrayList<>();
    int at = lastUntil(begin);
    for (int step = 0; at >= 0 && step < DEEPEST; step++) {
      Span span = quotes.get(at).span();
      if (span.begin() <= begin && end <= span.end()) {
        covering.add(quotes.get(at));
      }
      at = outer[at];
    }
    Collections.reverse(covering);
    return covering;
  }

  /** The last quotes that begin at or before an offset, the nearest first, few of them. */
  public List<Quote> before(int offset) {
    List<Quote> before = new ArrayList<>();
    for (int at = lastUntil(offset); at >= 0 && before.size() < 4; at--) {
      before.add(quotes.get(at));
    }
    return before;
  }

  /** Whether a speaker is named by words that cover these characters. */
  public boolean isSpeaker(int begin, int end) {
    var mention = speakers.floorEntry(begin);
    return mention != null && mention.getValue() >= end;
  }

  /** The place of the last quote that begins at or before an offset, or -1. */
  private int lastUntil(int offset) {
    return Bisection.count(quotes.size(), i -> quotes.get(i).span().begin() <= offset) - 1;
  }

  /** The innermost of some covering quotes, or null. */
  public static @Nullable Quote innermost(List<Quote> covering) {
    return covering.isEmpty() ? null : covering.get(covering.size() - 1);
  }
}
