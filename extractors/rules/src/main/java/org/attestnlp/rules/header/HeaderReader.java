package org.attestnlp.rules.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.attestnlp.model.Dateline;
import org.attestnlp.model.Span;
import org.attestnlp.spi.Annotator;
import org.attestnlp.spi.Document;
import org.attestnlp.spi.Header;
import org.attestnlp.spi.Layer;
import org.attestnlp.spi.tool.Paragraphs;
import org.attestnlp.spi.tool.Paragraphs.Paragraph;
import org.jspecify.annotations.Nullable;

/** Finds headline, bylines and dateline. */
public final class HeaderReader implements Annotator {

  private static final int TOP = 6; // paragraphs in which a dateline may stand

  @Override
  public String name() {
    return "rules-header";
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of(Layer.TOKENS, Layer.SENTENCES);
  }

  @Override
  public Set<Layer<?>> provides() {
    return Set.of(Layer.HEADER);
  }

  @Override
  public Document annotate(Document document) {
    return document.with(Layer.HEADER, read(document.text()));
  }

  private static Header read(String text) {
    List<Paragraph> paragraphs = Paragraphs.of(text);
    List<Span> bylines = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      if (Bylines.isByline(text, paragraph)) {
        bylines.add(Span.of(text, paragraph.begin(), paragraph.end()));
      }
    }
    int first = 0;
    while (first < paragraphs.size() && Bylines.isByline(text, paragraphs.get(first))) {
      first++;
    }
    boolean title = first < paragraphs.size() && Headline.isHeadline(text, paragraphs, first);
    DatelineReader.Found found = dateline(text, paragraphs, title ? first + 1 : first);
    if (found != null && found.agency() != null) {
      bylines.add(found.agency());
    }
    bylines.sort((a, b) -> Integer.compare(a.begin(), b.begin()));
    Dateline dateline = place(found);
    return new Header(
        title ? span(text, paragraphs.get(first)) : null,
        dateline,
        bylines,
        PublicationDay.of(text, dateline, bylines));
  }

  private static @Nullable Dateline place(DatelineReader.@Nullable Found found) {
    return found == null ? null : found.dateline();
  }

  private static Span span(String text, Paragraph paragraph) {
    return Span.of(text, paragraph.begin(), paragraph.end());
  }

  private static DatelineReader.@Nullable Found dateline(
      String text, List<Paragraph> paragraphs, int from) {
    for (int i = from; i < Math.min(paragraphs.size(), from + TOP); i++) {
      DatelineReader.Found found = DatelineReader.read(text, paragraphs.get(i));
      if (found != null) {
        return found;
      }
    }
    return null;
  }
}
