package org.attestnlp.spi;

import java.util.List;
import org.attestnlp.model.Claim;
import org.attestnlp.model.NumberMention;

/**
 * The numeric expressions of a document, told apart.
 *
 * @param claims those that somebody could check
 * @param numbers the others, with the reason
 */
public record Claims(List<Claim> claims, List<NumberMention> numbers) {

  /** Copies the lists. */
  public Claims {
    claims = List.copyOf(claims);
    numbers = List.copyOf(numbers);
  }
}
