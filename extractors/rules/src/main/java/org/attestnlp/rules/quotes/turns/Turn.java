package org.attestnlp.rules.quotes.turns;

import org.attestnlp.spi.TokenRange;

/**
 * A paragraph of an interview or transcript that opens with who speaks: “MR QUILL: I left.”
 *
 * @param paragraph its index among the paragraphs of the text
 * @param label the words before the colon
 * @param key the label in small letters: the same for the same speaker
 * @param party what the label shows of the speaker
 * @param begin the first character of what is said
 * @param end one past the last
 */
record Turn(int paragraph, TokenRange label, String key, Party party, int begin, int end) {

  enum Party {
    /** “Q:” */
    QUESTION,
    /** “A:” */
    ANSWER,
    /** “MR QUILL:”, “THE CHAIR:”, “Interviewer:” */
    ADDRESSED,
    /** “Ada Quill:” */
    PERSON,
    /** “Herald:” */
    OTHER
  }
}
