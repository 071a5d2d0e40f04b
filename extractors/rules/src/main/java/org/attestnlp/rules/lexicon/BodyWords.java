package org.attestnlp.rules.lexicon;

import java.util.Map;
import java.util.Set;

/** Words for organizations and in their names. */
public final class BodyWords {

  /**
   * Small closed classes of words that the rules of names and entities look for, one a line. A
   * section is named after the rule that reads it. “Harrow Council” is not Harrow: last words that
   * make a public body of a place or person.
   */
  public static final Set<String> PUBLIC_BODY = Vocabulary.words("public-body");

  /** First words too common to stand for the whole name: “National Bank” is never “National”. */
  public static final Set<String> COMMON_NAME_OPENER = Vocabulary.words("common-name-opener");

  /** Before a stock symbol: “Helion (NYSE: HLN)”. */
  public static final Set<String> STOCK_EXCHANGE = Vocabulary.words("stock-exchange");

  /** They may have two subjects: “Ministry of Tides and Harbours”. */
  public static final Set<String> DEPARTMENT = Vocabulary.words("department");

  /** What a department may be of: “Ministry of Tides and Harbour Affairs”. */
  public static final Set<String> DEPARTMENT_SUBJECT = Vocabulary.words("department-subject");

  /** Words of an article on sport: “the striker”, “the semifinal”. */
  public static final Set<String> SPORT_WORD = Vocabulary.words("sport-word");

  /**
   * Adjectives of parties that are no part of a body: “Senate Democratic leader”, “Republican U.S.
   * senator”.
   */
  public static final Set<String> PARTY_ADJECTIVE = Vocabulary.words("party-adjective");

  /** “shares of Harrow”, “a director at Harrow”: an organization. */
  public static final Set<String> HOLDINGS = Vocabulary.words("holdings");

  /** “the daily Harrow reported”: an organization. */
  public static final Set<String> PERIODICALS = Vocabulary.words("periodicals");

  /** “shares of Harrow”, “a stake in Harrow”: an organization, whatever else it looks like. */
  public static final Set<String> OWNED = Vocabulary.words("owned");

  /** “Harrow employs 900 people”: what no person and no place does. */
  public static final Set<String> COMPANY_ACTS = Vocabulary.words("company-acts");

  /**
   * Verbs of what firms and hospitals do, each with the kinds of things that it is done to: “Harrow
   * recalled 4,000 cars”.
   */
  public static final Map<String, String> BODY_DEED = Vocabulary.values("body-deed");

  /**
   * What firms and hospitals deal with, each with its kind: “shed 400 jobs”, “cut its forecast”.
   */
  public static final Map<String, String> DEALT_WITH = Vocabulary.values("dealt-with");

  /** Nouns for organizations. “the company said”, “Harrow Mills, a textile maker”. */
  public static final Set<String> BODY_ROLE = Vocabulary.words("body-role");

  /**
   * What organization names look like, and some that every newspaper names. Legal forms after a
   * company's name. “Harrow Mills Ltd said …”.
   */
  public static final Set<String> LEGAL_FORM = Vocabulary.words("legal-form");

  /** Last words that make a capitalised run an organization. “the Harbour Safety Commission”. */
  public static final Set<String> BODY_HEAD = Vocabulary.words("body-head");

  /**
   * First words of names that go on with “of” or “for”. “Ministry of Harbours”, “Centre for Tidal
   * Research”.
   */
  public static final Set<String> BODY_OPENER = Vocabulary.words("body-opener");

  /** Words around a name that show an organization. “shares of Harrow”, “Harrow employees”. */
  public static final Set<String> COMPANY_POSSESSION = Vocabulary.words("company-possession");

  /** Verbs that a bare company name takes and a bare surname seldom does. “Harrow acquired …”. */
  public static final Set<String> COMPANY_VERB = Vocabulary.words("company-verb");

  /**
   * Last words that make a capitalised run neither person, organization nor place. “the Quill Tidal
   * Act”.
   */
  public static final Set<String> OTHER_HEAD = Vocabulary.words("other-head");

  /**
   * Last words of bodies that are sites as well: what the engine saw stands. “the Quillton Space
   * Center”.
   */
  public static final Set<String> SITE_BODY = Vocabulary.words("site-body");

  /** First words that say what a name is, with its type. “Hurricane Odile reached Port Calder.” */
  public static final Map<String, String> TYPED_OPENER = Vocabulary.values("typed-opener");

  /** In a name it shows a part of the state. */
  public static final Set<String> STATE_BODY = Vocabulary.words("state-body");

  /** In a name it shows a newspaper, a broadcaster or an agency. */
  public static final Set<String> MEDIUM_WORD = Vocabulary.words("medium-word");

  /** Nouns for bodies with words of their names: “Northway Bank … The lender …”. */
  public static final Map<String, String> WIDE_BODY = Vocabulary.values("wide-body");

  /** What any firm or body is called later on: “the company”, “the organization”, “the charity”. */
  public static final Set<String> GENERAL_BODY = Vocabulary.words("general-body");

  /** Take people in when they admit them: “The school admitted 40 girls.” */
  public static final Set<String> TAKING_IN = Vocabulary.words("taking-in");

  /** Whom they admit is in hospital. */
  public static final Set<String> HOSPITAL = Vocabulary.words("admitting-hospital");

  private BodyWords() {}
}
