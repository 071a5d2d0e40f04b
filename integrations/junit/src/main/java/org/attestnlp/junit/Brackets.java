package org.attestnlp.junit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.attestnlp.gold.Bracketed;
import org.attestnlp.gold.compare.Difference;
import org.attestnlp.model.Span;
import org.jspecify.annotations.Nullable;

/** Shows spans in their text: {@code …[Ada Quill] said that [the city sleeps]. Then…}. */
final class Brackets {

  private static final int CONTEXT = 40;

  private Brackets() {}

  /** All of them: near ones in one stretch of the text, far ones in several. */
  static String around(String text, List<Span> spans) {
    List<List<Span>> stretches = new ArrayList<>();
    int end = 0;
    List<Span> sorted = spans.stream().distinct().sorted(outerFirst()).toList();
    for (Span span : sorted) {
      if (stretches.isEmpty() || span.begin() > end + 2 * CONTEXT) {
        stretches.add(new ArrayList<>());
      }
      stretches.get(stretches.size() - 1).add(span);
      end = Math.max(end, span.end());
    }
    return stretches.stream()
        .map(near -> near.size() == 1 ? Bracketed.around(text, near.get(0)) : stretch(text, near))
        .collect(Collectors.joining(" "));
  }

  private static Comparator<Span> outerFirst() {
    return Comparator.comparingInt(Span::begin).thenComparing(Span::end, Comparator.reverseOrder());
  }

  private static String stretch(String text, List<Span> spans) {
    int last = spans.stream().mapToInt(Span::end).max().orElseThrow();
    int from = Math.max(0, spans.get(0).begin() - CONTEXT);
    int to = Math.min(text.length(), last + CONTEXT);
    StringBuilder shown = new StringBuilder(from > 0 ? "…" : "");
    for (int i = from; i < to; i++) {
      int at = i;
      shown.append("]".repeat((int) spans.stream().filter(span -> span.end() == at).count()));
      shown.append("[".repeat((int) spans.stream().filter(span -> span.begin() == at).count()));
      shown.append(text.charAt(i));
    }
    shown.append("]".repeat((int) spans.stream().filter(span -> span.end() == to).count()));
    shown.append(to < text.length() ? "…" : "");
    return shown.toString().replaceAll("[\\s\\p{Cc}\\p{Cf}]+", " ");
  }

  /** A difference with the gold's span and the result's, each where the other has another. */
  static String of(String text, Difference difference) {
    String line = difference.kind() + " " + difference.item() + ": " + difference.detail();
    Span wanted = difference.wanted();
    Span found = difference.found();
    if (wanted == null || found == null || wanted.equals(found)) {
      return line + "\n    " + Bracketed.around(text, difference.span());
    }
    return line + "\n    gold:  " + around(text, wanted) + "\n    found: " + around(text, found);
  }

  private static String around(String text, Span span) {
    return Bracketed.around(text, span);
  }

  /** Where the words stand first in the text, in brackets; null if nowhere. */
  static @Nullable String first(String text, String words) {
    int begin = words.isEmpty() ? -1 : text.indexOf(words);
    return begin < 0 ? null : Bracketed.around(text, Span.of(text, begin, begin + words.length()));
  }
}
