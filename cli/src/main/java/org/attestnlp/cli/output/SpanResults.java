package org.attestnlp.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.attestnlp.json.ArticleJson;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.Outcome;

/** Writes a row of spans an article; an article that failed has none. */
record SpanResults(OutputStream out) implements Results {

  @Override
  public void write(Outcome outcome) throws IOException {
    if (outcome instanceof AnnotatedArticle article) {
      String row = ToolFiles.of(FolderResults.Kind.SPANS).write(ArticleJson.write(article) + "\n");
      out.write(row.getBytes(StandardCharsets.UTF_8));
      out.flush();
    }
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }
}
