package org.attestnlp.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.attestnlp.json.ArticleJson;
import org.attestnlp.model.Outcome;

/** Writes outcomes to one stream: a lone object, an array, or one object a line. */
final class JsonResults implements Results {

  /** How several outcomes stand in one stream. */
  enum Layout {
    ALONE,
    ARRAY,
    LINES
  }

  private final OutputStream out;
  private final Layout layout;
  private final ArticleJson.Style style;
  private boolean empty;

  /** Goes on behind other outcomes if the stream is continued. */
  JsonResults(OutputStream out, Layout layout, ArticleJson.Style style, boolean continued) {
    this.out = out;
    this.layout = layout;
    this.style = style;
    this.empty = !continued;
  }

  @Override
  public void write(Outcome outcome) throws IOException {
    String before =
        switch (layout) {
          case ALONE, LINES -> "";
          case ARRAY -> empty ? "[\n" : ",\n";
        };
    String after = layout == Layout.ARRAY ? "" : "\n";
    out.write(
        (before + ArticleJson.write(outcome, style) + after).getBytes(StandardCharsets.UTF_8));
    out.flush();
    empty = false;
  }

  @Override
  public void close() throws IOException {
    if (layout == Layout.ARRAY) {
      out.write((empty ? "[]\n" : "\n]\n").getBytes(StandardCharsets.UTF_8));
    }
    out.flush();
  }
}
