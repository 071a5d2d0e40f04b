package org.attestnlp.syntax;

import java.util.List;
import org.attestnlp.spi.DependencyTree;
import org.attestnlp.syntax.model.ParserModel;

/** A tree as the parser gives it, by the document's tokens. */
final class ParsedTree implements DependencyTree {

  private final int first;
  private final ParserModel.Parse parse;
  private final List<String> names;

  ParsedTree(int first, ParserModel.Parse parse, List<String> names) {
    this.first = first;
    this.parse = parse;
    this.names = names;
  }

  @Override
  public int head(int token) {
    int head = parse.heads()[token - first + 1];
    return head == 0 ? -1 : first + head - 1;
  }

  @Override
  public String relation(int token) {
    return names.get(parse.relations()[token - first + 1]);
  }
}
