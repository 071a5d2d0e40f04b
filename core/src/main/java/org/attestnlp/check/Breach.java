package org.attestnlp.check;

/**
 * A place of a result that breaks a rule of the format.
 *
 * <p>{@code claims[2].disputedBy[1]: names Moscow again; a source stands once}
 *
 * @param place the path of the field, as in {@code quotes[0].speakers[1].entity}; empty where the
 *     whole object is meant
 * @param message what is wrong, and what would be right
 */
public record Breach(String place, String message) {

  @Override
  public String toString() {
    return place.isEmpty() ? message : place + ": " + message;
  }
}
