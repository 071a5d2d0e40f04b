package org.attestnlp.rules.precedence;

import java.util.List;

/** Takes the rules out of a list of precedence: in its own order, or, for tests, shuffled. */
public interface Order {

  /** The order that the lists declare. */
  Order DECLARED =
      new Order() {
        @Override
        public <R> List<R> of(Precedence<R> rules) {
          return rules.rules();
        }
      };

  /** The rules of a list in the order in which they are to be tried. */
  <R> List<R> of(Precedence<R> rules);
}
