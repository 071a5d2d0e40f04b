package org.attestnlp.model;

/** What kind of thing an entity is. */
public enum EntityType {
  /** A human being, real or fictional: {@code Hong Min}. */
  PERSON,

  /** A company, party, agency, team or other body: {@code NATO}. */
  ORGANIZATION,

  /** A country, city, region or site: {@code Korean Peninsula}. */
  LOCATION,

  /** A people, event, work or product: {@code South Korean}, {@code K-2}. */
  MISC
}
