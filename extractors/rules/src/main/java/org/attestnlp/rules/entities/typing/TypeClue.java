package org.attestnlp.rules.entities.typing;

import org.attestnlp.model.EntityType;
import org.attestnlp.rules.entities.lists.Points;

/** What tells the type of a name, in it or beside it: which type, and with how many points. */
enum TypeClue {
  /** Minister Quill */
  TITLE(EntityType.PERSON, 2.5, "a title before it"),
  /** miner Ada Quill */
  ROLE(EntityType.PERSON, 1.5, "what a person is, before it"),
  /** Harrow, 45, */
  AGE(EntityType.PERSON, 2, "an age behind it"),
  /** Harrow, who */
  WHO(EntityType.PERSON, 2, "“who” behind it"),
  /** Harrow, a miner, */
  PERSONAL_APPOSITION(EntityType.PERSON, 2, "an apposition that is a person"),
  /** Harrow recalled */
  SPEECH(EntityType.PERSON, 0.3, "a verb of speech behind it"),
  /** the Harrow family */
  FAMILY(EntityType.PERSON, 1.5, "a word of kinship behind it"),
  /** the Harrow */
  ARTICLE(EntityType.PERSON, -1.5, "an article before it"),
  /** Ada Quill */
  FULL_NAME(EntityType.PERSON, 1.5, "a first name that is known"),
  /** Han Ji-won */
  HYPHENATED_GIVEN_NAME(EntityType.PERSON, 1.5, "a small letter behind its hyphen"),

  /** Harrow’s shares */
  OWNED_BY_BODY(EntityType.ORGANIZATION, 1, "what bodies own, behind it"),
  /** Harrow shares */
  BODY_NOUN(EntityType.ORGANIZATION, 1.8, "a noun of bodies behind it"),
  /** Harrow acquired */
  COMPANY_VERB(EntityType.ORGANIZATION, 1.4, "a verb of companies behind it"),
  /** Harrow said it would close */
  SAID_OF_ITSELF(EntityType.ORGANIZATION, 2, "speaks of itself as “it”"),
  /** shares of Harrow */
  HOLDING(EntityType.ORGANIZATION, 2, "what is held of bodies, before it"),
  /** at Harrow, by Harrow */
  AT_OR_BY(EntityType.ORGANIZATION, 0.2, "“at” or “by” before it"),
  /** Calder Lane, a bank, */
  DESCRIBED_AS_BODY(EntityType.ORGANIZATION, 4, "an apposition with “a” that is a body"),
  /** Joe Tully, the bank */
  BODY_APPOSITION(EntityType.ORGANIZATION, 2, "an apposition that is a body"),
  /** Ferrow Chemicals, based in Brack, */
  BASED(EntityType.ORGANIZATION, 3, "“based” behind it"),
  /** chip maker Harrow */
  BODY_ROLE(EntityType.ORGANIZATION, 1, "what a body is, before it"),
  /** Harrow Mills Ltd */
  LEGAL_FORM(EntityType.ORGANIZATION, 3, "a legal form at its end"),
  /** Harrow Stadium */
  SITE_HEAD(EntityType.ORGANIZATION, 0.5, "its last word is a site or a body"),
  /** Harrow Bank */
  BODY_HEAD(EntityType.ORGANIZATION, 2, "its last word is a body"),

  /** in Harrow */
  INSIDE(EntityType.LOCATION, 1, "a preposition of place before it"),
  /** Harrow province */
  REGION(EntityType.LOCATION, 1, "a noun of regions behind it"),
  /** Harrow, Ohio */
  ADDRESS(EntityType.LOCATION, 0.7, "a known place behind its comma"),
  /** Harrow River, Mount Harrow */
  PLACE_HEAD(EntityType.LOCATION, 1.5, "one of its words is a place"),
  /** Oslo */
  CAPITAL(EntityType.LOCATION, 1.6, "a capital by the list of places"),
  /** Bergen */
  KNOWN_PLACE(EntityType.LOCATION, 1, "known by the list of places"),

  /** the owner of the firm, Quill, */
  DEFINED_AS_PERSON(EntityType.PERSON, 2, "the text introduces it as a person"),
  /** the transport company, Harrow, */
  DEFINED_AS_BODY(EntityType.ORGANIZATION, 3, "the text introduces it as a body"),
  /** the town of Harrow */
  DEFINED_AS_PLACE(EntityType.LOCATION, 3, "the text introduces it as a place"),
  /** Harrow employs */
  ACTS_AS_COMPANY(EntityType.ORGANIZATION, 3, "what only companies do, behind it");

  private final EntityType type;
  private final double weight;
  private final String label;

  TypeClue(EntityType type, double weight, String label) {
    this.type = type;
    this.weight = weight;
    this.label = label;
  }

  /** The type that it speaks for, or against. */
  EntityType type() {
    return type;
  }

  /** How much. */
  double weight() {
    return weight;
  }

  /** The same for all types. */
  Points points() {
    return Points.one(type).times(weight);
  }

  /** What a trace calls it. */
  String label() {
    return label;
  }
}
