package org.attestnlp.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.Offsets;
import org.attestnlp.model.Outcome;
import org.attestnlp.view.CsvTables;

/** Writes one table of all articles; an article that failed has no rows. */
final class TableResults implements Results {

  private final OutputStream out;
  private final CsvTables.Table table;
  private final Offsets offsets;

  /** Starts with the header, unless the stream is continued. */
  TableResults(OutputStream out, CsvTables.Table table, Offsets offsets, boolean continued)
      throws IOException {
    this.out = out;
    this.table = table;
    this.offsets = offsets;
    if (!continued) {
      out.write(CsvTables.header(table).getBytes(StandardCharsets.UTF_8));
      out.flush();
    }
  }

  @Override
  public void write(Outcome outcome) throws IOException {
    if (outcome instanceof AnnotatedArticle article) {
      out.write(CsvTables.rows(table, article, offsets).getBytes(StandardCharsets.UTF_8));
      out.flush();
    }
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }
}
