package org.attestnlp.view.tool;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Words with a label and choices, as a tool shows them.
 *
 * @param id {@code entities-0-mentions-2}: where the item stands in the article; of a mark that a
 *     person made, whatever the tool calls it
 * @param label {@code PERSON}, {@code DIRECT}, {@code Claim}, {@code cue}
 * @param begin first character, in UTF-16 code units
 * @param end one past the last
 * @param slots what else is said of it in a word: {@code factuality} is {@code DENIED}
 */
public record Mark(String id, String label, int begin, int end, Map<String, String> slots) {

  /** Copies the slots in their order. */
  public Mark {
    slots = Collections.unmodifiableMap(new LinkedHashMap<>(slots));
  }
}
