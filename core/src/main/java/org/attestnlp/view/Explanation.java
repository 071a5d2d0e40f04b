package org.attestnlp.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.PriorityQueue;
import java.util.Set;
import org.attestnlp.field.Cell;
import org.attestnlp.field.ClaimFields;
import org.attestnlp.field.HappeningFields;
import org.attestnlp.field.QuoteFields;
import org.attestnlp.field.Shape;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.Claim;
import org.attestnlp.model.Entity;
import org.attestnlp.model.Happening;
import org.attestnlp.model.Mention;
import org.attestnlp.model.NumberMention;
import org.attestnlp.model.Quote;
import org.attestnlp.model.Span;
import org.attestnlp.trace.Note;

/**
 * The text with numbered brackets, and the rule behind every item:
 *
 * <pre>
 * [1 [2 Quill] said that [3 the mill would close]].
 *   2 PERSON Ada Quill, NAME
 *   3 q1 INDIRECT by Ada Quill, rule that-clause
 * </pre>
 */
public final class Explanation {

  private static final Set<String> TOLD =
      Set.of("kind of source", "outcome", "place", "country", "time value", "in event");

  private final AnnotatedArticle article;
  private final List<Item> items = new ArrayList<>();

  private final TraceText trace;

  private record Item(Span span, Note.Item kind, String words) {}

  private Explanation(AnnotatedArticle article, List<Note> notes) {
    this.article = article;
    this.trace = new TraceText(article.text(), notes);
  }

  /** The explanation, paragraph by paragraph; control characters left out. */
  public static String write(AnnotatedArticle article) {
    return write(article, List.of());
  }

  /**
   * The same, and under each item, slot by slot, which rules had an answer, which won and why the
   * others lost.
   *
   * @param notes what a {@link org.attestnlp.Tracer} heard with the article
   */
  public static String write(AnnotatedArticle article, List<Note> notes) {
    return new Explanation(article, notes).explain();
  }

  private String explain() {
    collect();
    items.sort(
        Comparator.comparing(
                Item::span, Comparator.comparingInt(Span::begin).thenComparingInt(s -> -s.end()))
            .thenComparing(Item::words));
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).kind() == Note.Item.MENTION) {
        trace.number(items.get(i).span(), i + 1);
      }
    }
    StringBuilder out = new StringBuilder();
    String text = article.text();
    int from = 0;
    int next = 0;
    while (from < text.length()) {
      int line = text.indexOf('\n', from);
      int to = line < 0 ? text.length() : line + 1;
      int first = next;
      while (next < items.size() && items.get(next).span().begin() < to) {
        next++;
      }
      paragraph(from, to, first, next, out);
      from = to;
    }
    trace.rest().forEach(row -> out.append(indented(row)).append('\n'));
    article
        .warnings()
        .forEach(warning -> out.append("warning: ").append(clean(warning)).append('\n'));
    return out.toString();
  }

  private void paragraph(int from, int to, int first, int end, StringBuilder out) {
    PriorityQueue<Integer> ends = new PriorityQueue<>();
    StringBuilder line = new StringBuilder();
    int next = first;
    for (int i = from; i <= to; i++) {
      while (!ends.isEmpty() && ends.peek() <= i) {
        ends.remove();
        line.append(']');
      }
      while (next < end && items.get(next).span().begin() == i) {
        line.append('[').append(next + 1).append(' ');
        ends.add(Math.min(items.get(next).span().end(), to));
        next++;
      }
      if (i < to) {
        line.append(article.text().charAt(i));
      }
    }
    out.append(clean(line.toString())).append('\n');
    for (int i = first; i < end; i++) {
      Item item = items.get(i);
      out.append("  ").append(i + 1).append(' ').append(clean(item.words())).append('\n');
      for (String row : trace.rows(item.kind(), item.span())) {
        out.append("      ").append(indented(row)).append('\n');
      }
    }
  }

  private void collect() {
    for (Entity entity : article.entities()) {
      for (Mention mention : entity.mentions()) {
        add(
            mention.span(),
            Note.Item.MENTION,
            entity.type() + " " + entity.name() + ", " + mention.kind());
      }
    }
    for (Quote quote : article.quotes()) {
      String by = Phrases.sources(quote.speakers());
      add(
          quote.span(),
          Note.Item.QUOTE,
          quote.id()
              + " "
              + quote.kind()
              + (by.isEmpty() ? ", no speaker: " + missing(quote) : " by " + by)
              + told(QuoteFields.QUOTE, quote)
              + ", rule "
              + quote.rule());
    }
    for (Claim claim : article.claims()) {
      String by = Phrases.sources(claim.claimants());
      add(
          claim.span(),
          Note.Item.NUMBER,
          String.format(
              Locale.ROOT,
              "%s CLAIM %s%s by %s, %s%s, rule %s",
              claim.id(),
              Phrases.amount(claim),
              claim.counted() == null ? "" : " " + claim.counted().span().text(),
              by.isEmpty() ? "the article" : by,
              claim.factuality(),
              told(ClaimFields.CLAIM, claim),
              claim.rule()));
    }
    for (Happening event : article.events()) {
      String tolls = HappeningFields.TOLLS.columns().get(0).words(event);
      add(
          event.span(),
          Note.Item.EVENT,
          "EVENT " + event.id() + (tolls.isEmpty() ? "" : ": " + tolls));
    }
    for (NumberMention number : article.numbers()) {
      add(number.span(), Note.Item.NUMBER, "NUMBER, no claim: " + number.role());
    }
  }

  /** When and where it is, what became of whom: what the page tells of it under these names. */
  private static <T> String told(Shape<T> shape, T item) {
    StringBuilder told = new StringBuilder();
    for (Cell<T> line : shape.lines()) {
      String words = TOLD.contains(line.name()) ? line.words(item) : "";
      told.append(words.isEmpty() ? "" : ", " + line.name() + " " + words);
    }
    return told.toString();
  }

  /** Why a quote has no speaker, as far as the result tells. */
  private static String missing(Quote quote) {
    return quote.cue() == null
        ? "no reporting word around it"
        : "“" + quote.cue().span().text() + "” has no subject that can speak";
  }

  private void add(Span span, Note.Item kind, String words) {
    items.add(new Item(span, kind, words));
  }

  private static String indented(String row) {
    return " ".repeat(row.length() - row.stripLeading().length()) + clean(row);
  }

  private static String clean(String line) {
    return line.replaceAll("[\\s\\p{Cntrl}\\p{Cf}]+", " ").strip();
  }
}
