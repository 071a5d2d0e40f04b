package org.attestnlp.spi;

import java.util.List;
import org.attestnlp.model.Claim;
import org.attestnlp.model.Happening;
import org.attestnlp.model.NumberMention;

/**
 * The numeric expressions of a document, told apart.
 *
 * @param claims those that somebody could check
 * @param numbers the others, with the reason
 * @param events what happened, with the claims that speak of it
 */
public record Claims(List<Claim> claims, List<NumberMention> numbers, List<Happening> events) {

  /** Copies the lists. */
  public Claims {
    claims = List.copyOf(claims);
    numbers = List.copyOf(numbers);
    events = List.copyOf(events);
  }

  /** Claims that are not grouped by what happened. */
  public Claims(List<Claim> claims, List<NumberMention> numbers) {
    this(claims, numbers, List.of());
  }
}
