package org.attestnlp.model;

/** What kind of source speaks, as audits of sourcing count them. */
public enum SourceKind {
  /** A person with a name: “Ada Quill”. */
  NAMED_PERSON,
  /** A firm, a charity, a party or another body that is no part of a state. */
  ORGANIZATION,
  /** A state, a ministry, a court, an army, a capital that speaks. */
  GOVERNMENT,
  /** Who speaks for others, without a name: “a spokeswoman”. */
  SPOKESPERSON,
  /** Who holds an office, without a name: “a senior official”. */
  OFFICIAL,
  /** Who was there: “two residents”. */
  WITNESS,
  /** Who knows the field, without a name: “analysts”. */
  EXPERT,
  /** Who asked not to be named. */
  ANONYMOUS,
  /** Other people without names: “protesters”. */
  GROUP,
  /** A report, a poll, a filing, a memo. */
  DOCUMENT,
  /** A newspaper, a broadcaster, an agency. */
  MEDIUM,
  /** None of these, or not told. */
  UNKNOWN
}
