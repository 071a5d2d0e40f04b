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
  FULL_NAME(EntityType.PERSON, 1.5, "its first word is in the list of first names, or an initial"),
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

  /** Harrow, which makes shoes, */
  WHICH(EntityType.ORGANIZATION, 3, 2, "“which” behind it"),
  /** Harrow’s Ada Quill, Harrow partner Ada Quill */
  HAS_PERSON(
      EntityType.ORGANIZATION, 1.6, "a full name behind its “’s” or behind “leader” or the like"),
  /** workers at Harrow */
  STAFF(EntityType.ORGANIZATION, 2, "who works or buys there, before it"),
  /** Lund Bank, Harrow and Brannock Foods */
  LISTED_BODY(EntityType.ORGANIZATION, 1.2, "all others of its list are bodies"),
  /** Ada Quill, Harrow and Bo Reed */
  LISTED_PERSON(EntityType.PERSON, 1.2, "all others of its list are people"),
  /** Oslo, Harrow and Bergen */
  LISTED_PLACE(EntityType.LOCATION, 1.2, "all others of its list are places"),

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
  /** her business partner, Quill, */
  SOMEBODYS(EntityType.PERSON, 3, "the text introduces it as somebody’s"),
  /** the transport company, Harrow, */
  DEFINED_AS_BODY(EntityType.ORGANIZATION, 3, "the text introduces it as a body"),
  /** the town of Harrow */
  DEFINED_AS_PLACE(EntityType.LOCATION, 3, "the text introduces it as a place"),
  /** Harrow, a town in the north, */
  PLACE_APPOSITION(EntityType.LOCATION, 4, "an apposition with “a” that is a place"),
  /** Harrow employs */
  ACTS_AS_COMPANY(EntityType.ORGANIZATION, 3, "what only companies do, behind it"),
  /** consulting firm Reed Lane */
  DEFINED_BESIDE(EntityType.ORGANIZATION, 5.5, "what a body is stands right before it"),
  /** Harrow shed 400 jobs */
  DEED(EntityType.ORGANIZATION, 3, 1.5, "what few people do, behind it"),
  /** Harrow grounded its fleet */
  OF_ITS_OWN(EntityType.ORGANIZATION, 3.2, 1.5, "“its” behind its verb"),
  /** Harrow closed a mine. The company blamed the rain. */
  RESUMED(EntityType.ORGANIZATION, 2.5, 1, "the next sentence takes it up as a body");

  private final EntityType type;
  private final double weight;
  private final double place; // what it says for a place beside that
  private final String label;

  TypeClue(EntityType type, double weight, String label) {
    this(type, weight, 0, label);
  }

  TypeClue(EntityType type, double weight, double place, String label) {
    this.type = type;
    this.weight = weight;
    this.place = place;
    this.label = label;
  }

  /** Whether it speaks for no place beside its type. */
  boolean isOfOneType() {
    return place == 0;
  }

  /** How much it speaks for each type, or against it. */
  Points points() {
    return Points.one(type).times(weight).plus(Points.one(EntityType.LOCATION).times(place));
  }

  /** What a trace calls it. */
  String label() {
    return label;
  }
}
