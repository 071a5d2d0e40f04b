package org.attestnlp.rules.lexicon;

import java.util.Map;
import java.util.Set;

/** Words beside the story: bylines, credits, captions, works. */
public final class PageWords {

  /**
   * Speaks of a picture or of who made the page, not of the story: “The mayor is pictured at the
   * school. Ada Quill”.
   */
  public static final Set<String> CREDIT = Vocabulary.words("credit");

  /**
   * Lines that stand beside the story and repeat it: no quotes are sought in them. In front of a
   * colon or a bar at the start of a paragraph: “READ MORE: Mayor says no”.
   */
  public static final Set<String> CAPTION_OPENER = Vocabulary.words("caption-opener");

  /**
   * How lines of authors, agencies and credits look, in lower case. Opens an author's line: “By
   * Jane Roe”, “Reporting by Jane Roe; Editing by John Doe”.
   */
  public static final Set<String> BYLINE_OPENER = Vocabulary.words("byline-opener");

  /** Names a newspaper, a broadcaster or an agency: “Kyodo reported”, “ANKARA (Reuters) -”. */
  public static final Set<String> AGENCY = Vocabulary.words("agency");

  /** Stands in brackets in a dateline or alone on a line: “LONDON (PA) -”. */
  public static final Set<String> CREDITED_AGENCY =
      Vocabulary.union(AGENCY, Vocabulary.words("dateline-agency"));

  /**
   * Stands in capitals before a colon or bar and is no place: “WANTED: Two men”, “WATCH | Goals”.
   */
  public static final Set<String> HEADING_LABEL = Vocabulary.words("heading-label");

  /** The last word of a body, not of a town: “Orbis Bank - The lender lost money”. */
  public static final Set<String> NO_TOWN = Vocabulary.words("no-town");

  /** The job of whoever wrote the story: “By Dana Colfax, Political Editor”. */
  public static final Set<String> BYLINE_JOB = Vocabulary.words("byline-job");

  /** The last word of a paper or site, behind the dash of its headlines: “… - Alder Herald”. */
  public static final Set<String> SITE_NAME = Vocabulary.words("site-name");

  /** Before “by” they name a reporter: “Reporting by Ada Quill”. */
  public static final Set<String> CREDIT_VERB = Vocabulary.words("credit-verb");

  /** Words of agencies that look like names: “Slideshow (4 images)”. */
  public static final Set<String> CREDIT_WORD = Vocabulary.words("credit-word");

  /** Before a title in quotation marks: “starred in ‘Cold Bay’”. */
  public static final Set<String> WORK_NOUN = Vocabulary.words("work-noun");

  /** How a word is written that is not in lower case, or a capital and lower case. */
  public static final Map<String, String> WRITTEN = Vocabulary.values("written");

  /** A run of capitals that names no organization: “GDP rose”, “the CEO said”. */
  public static final Set<String> NOT_ACRONYM = Vocabulary.words("not-acronym");

  /** Says what follows a colon is, not who said it: “MYTH: “The city has 400 wolves.”” */
  public static final Set<String> LABEL = Vocabulary.words("label");

  /** “Q: Why?” */
  public static final Set<String> TURN_QUESTION = Vocabulary.words("turn-question");

  /** “A: I was tired.” */
  public static final Set<String> TURN_ANSWER = Vocabulary.words("turn-answer");

  /** Name a speaker of a transcript by what he does there: “CHAIR: Order.” */
  public static final Set<String> TURN_ROLE = Vocabulary.words("turn-role");

  /** Open a letter: “Dear editor,”. */
  public static final Set<String> LETTER_OPENER = Vocabulary.words("letter-opener");

  /** Stand before the name that ends a letter: “Yours sincerely”. */
  public static final Set<String> LETTER_CLOSER = Vocabulary.words("letter-closer");

  /** Show that words are somebody's own: “I will stay.” */
  public static final Set<String> LETTER_OWN = Vocabulary.words("letter-own");

  private PageWords() {}
}
