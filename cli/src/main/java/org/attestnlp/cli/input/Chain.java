package org.attestnlp.cli.input;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;

/**
 * The inputs of one thing after another, each opened when the one before is over.
 *
 * @param <T> what they are opened from
 */
final class Chain<T> implements Iterator<Input> {

  private final Iterator<T> things;
  private final Function<T, Iterator<Input>> opener;
  private Iterator<Input> current = Collections.emptyIterator();

  Chain(Iterable<T> things, Function<T, Iterator<Input>> opener) {
    this.things = things.iterator();
    this.opener = opener;
  }

  @Override
  public boolean hasNext() {
    while (!current.hasNext() && things.hasNext()) {
      current = opener.apply(things.next());
    }
    return current.hasNext();
  }

  @Override
  public Input next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return current.next();
  }
}
