package org.attestnlp.cli.output;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attestnlp.limit.Incomplete;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.ArticleError;
import org.attestnlp.model.Outcome;

/** The table of the articles that failed, beside the tables of what was found in the others. */
final class ErrorTable {

  static final String FILE_NAME = "errors.csv";
  static final String HEADER = "article,code,message\r\n";

  private static final String INCOMPLETE = "INCOMPLETE"; // no error: what was found has its rows
  private static final String FORMULA = "=+-@\t\r\n"; // what a spreadsheet runs begins like this

  private ErrorTable() {}

  /** The row of an article that failed, or of which a step did; nothing for another. */
  static String rows(Outcome outcome) {
    if (outcome instanceof ArticleError error) {
      return row(error.id(), error.code().name(), error.message());
    }
    return outcome instanceof AnnotatedArticle article && Incomplete.is(article)
        ? row(article.id(), INCOMPLETE, Incomplete.message(article))
        : "";
  }

  private static String row(String... cells) {
    return Stream.of(cells).map(ErrorTable::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String cell(String value) {
    boolean formula = !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0;
    String safe = formula ? "'" + value : value;
    boolean plain = safe.chars().noneMatch(c -> "\",\r\n".indexOf(c) >= 0);
    return plain && safe.equals(safe.strip()) ? safe : '"' + safe.replace("\"", "\"\"") + '"';
  }
}
