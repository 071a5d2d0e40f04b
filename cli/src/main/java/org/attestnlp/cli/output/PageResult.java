package org.attestnlp.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.Outcome;
import org.attestnlp.view.HtmlPage;

/** Writes the page of the one article of a run; an article that failed gives no page. */
record PageResult(OutputStream out) implements Results {

  @Override
  public void write(Outcome outcome) throws IOException {
    if (outcome instanceof AnnotatedArticle article) {
      out.write(HtmlPage.write(article).getBytes(StandardCharsets.UTF_8));
    }
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }
}
