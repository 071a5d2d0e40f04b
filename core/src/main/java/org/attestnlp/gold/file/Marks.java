package org.attestnlp.gold.file;

import java.util.List;
import org.attestnlp.model.Span;

/**
 * What a gold file says about one item beyond the item itself.
 *
 * @param optional counts neither way: finding it is no gain, missing it no loss
 * @param forbidden a trap: finding it is an error
 * @param alternatives other spans that are as right as the item's own
 */
public record Marks(boolean optional, boolean forbidden, List<Span> alternatives) {

  /** A plain item: wanted, as it stands. */
  public static final Marks NONE = new Marks(false, false, List.of());

  /** Copies the list and refuses an item that is both optional and forbidden. */
  public Marks {
    alternatives = List.copyOf(alternatives);
    if (optional && forbidden) {
      throw new IllegalArgumentException("optional and forbidden; expected one of them at most");
    }
  }
}
