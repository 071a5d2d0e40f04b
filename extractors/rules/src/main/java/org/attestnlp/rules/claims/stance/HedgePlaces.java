package org.attestnlp.rules.claims.stance;

import java.util.List;
import java.util.stream.Collectors;
import org.attestnlp.model.Quote;
import org.attestnlp.model.Span;
import org.attestnlp.rules.syntax.clauses.Clause;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.verbs.VerbGroup;
import org.jspecify.annotations.Nullable;

/** Tells a trace where the words stand that make a number less than a fact. */
record HedgePlaces(Passage passage, Clause clause, @Nullable Quote innermost) {

  /** Each hedge with its place: {@code “belief” in the words that report it}. */
  String told(List<Span> hedges, String otherwise) {
    return hedges.isEmpty()
        ? otherwise
        : hedges.stream()
            .map(hedge -> "“" + hedge.text() + "”" + place(hedge))
            .collect(Collectors.joining(", "));
  }

  private String place(Span hedge) {
    if (innermost != null
        && (hedge.begin() < innermost.span().begin() || hedge.end() > innermost.span().end())) {
      return " in the words that report it";
    }
    int token = passage.at(hedge.begin());
    for (VerbGroup group : clause.chain()) {
      if (token >= group.first() - 1 && token <= group.end()) {
        return verb(hedge.text(), group);
      }
    }
    return " near the number";
  }

  private String verb(String hedge, VerbGroup group) {
    String verbs = passage.span(group.first(), group.end()).text();
    VerbGroup event = clause.event();
    String above =
        event == null || group.equals(event)
            ? "its verb"
            : "a verb above “" + passage.span(event.first(), event.end()).text() + "”";
    return ", " + (verbs.equals(hedge) ? above : "at “" + verbs + "”, " + above);
  }
}
