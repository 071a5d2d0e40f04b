package org.attestnlp.rules;

import java.util.List;
import java.util.Optional;
import org.attestnlp.rules.claims.ClaimBuilder;
import org.attestnlp.rules.entities.EntityGrouper;
import org.attestnlp.rules.header.HeaderReader;
import org.attestnlp.rules.numbers.NumberFinder;
import org.attestnlp.rules.precedence.Order;
import org.attestnlp.rules.quotes.QuoteAttributor;
import org.attestnlp.rules.quotes.UtteranceFinder;
import org.attestnlp.spi.Annotator;
import org.attestnlp.spi.AnnotatorProvider;
import org.attestnlp.spi.Engine;

/** Brings the rules to every engine. */
public final class RulesProvider implements AnnotatorProvider {

  @Override
  public Optional<Engine> engine() {
    return Optional.empty();
  }

  @Override
  public List<Annotator> annotators() {
    return annotators(Order.DECLARED);
  }

  /** The steps, whose rules are tried in this order. */
  static List<Annotator> annotators(Order order) {
    return List.of(
        new HeaderReader(),
        new UtteranceFinder(order),
        new EntityGrouper(order),
        new QuoteAttributor(),
        new NumberFinder(),
        new ClaimBuilder(order));
  }
}
