package org.attestnlp.rules.syntax.subjects;

import java.util.List;
import org.attestnlp.spi.TokenRange;

/**
 * Who does the reporting, as a sentence says it.
 *
 * @param sources the noun phrases, without relative clause and apposition
 * @param place where they stand
 * @param first the first token of subject and verb together
 * @param end one past the last token of subject and verb together
 */
public record Subject(List<TokenRange> sources, Place place, int first, int end) {

  public enum Place {
    /** “Quill said”. */
    BEFORE,
    /** “said Quill”. */
    AFTER,
    /** “and added”, “adding”: the subject of another verb. */
    SHARED,
    /** “Quill, who said”. */
    RELATIVE,
    /** “was told by Quill”. */
    AGENT
  }

  /** Whether subject and verb form one block: “she said”, “said Quill”. */
  public boolean compact() {
    return place == Place.BEFORE || place == Place.AFTER;
  }
}
