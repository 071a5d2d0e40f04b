package org.attestnlp.rules.lexicon;

import java.util.Map;
import java.util.Set;

/** Words for people: offices, titles, roles, kin. */
public final class PeopleWords {

  /** A participle inside a role: “the firm’s managing director Ada Quill said no”. */
  public static final Set<String> ROLE_MODIFIER = Vocabulary.words("role-modifier");

  /** An adjective behind its noun: “a person familiar with the talks”. */
  public static final Set<String> POST_MODIFIER = Vocabulary.words("post-modifier");

  /** “he” and “she” may stand for them: “A council official said … She added …”. */
  public static final Set<String> PERSON_NOUN = Vocabulary.words("person-noun");

  public static final Set<String> MAN_NOUN = Vocabulary.words("man-noun");

  public static final Set<String> WOMAN_NOUN = Vocabulary.words("woman-noun");

  /** Sources in front of a headline's colon: “Minister: no more troops”. */
  public static final Set<String> HEADLINE_SOURCE = Vocabulary.words("headline-source");

  /** “two officials said”. */
  public static final Set<String> SOURCE_NOUN = Vocabulary.words("source-noun");

  /** Groups without a numeral: “the trio”. */
  public static final Set<String> GROUP_NOUN = Vocabulary.words("group-noun");

  /** Forms of address that are no office: “Mr. Quill”. */
  public static final Set<String> PLAIN_ADDRESS = Vocabulary.words("plain-address");

  /** Between a name and what it is: “Ada Quill is the club’s coach”. */
  public static final Set<String> NAMING_COPULA = Vocabulary.words("naming-copula");

  /** Particles between given name and surname: “Ursa von der Lind”. */
  public static final Set<String> NAME_PARTICLE = Vocabulary.words("name-particle");

  /** Adjectives that say nothing of who is meant: “the former minister”. */
  public static final Set<String> NEUTRAL_ADJECTIVE = Vocabulary.words("neutral-adjective");

  /** “the minister’s office” is not the minister. */
  public static final Set<String> OFFICE_NOUN = Vocabulary.words("office-noun");

  /** Behind a hyphen they say where from or whose: “Velden-based Harrow Mills”. */
  public static final Set<String> NAME_ATTRIBUTE = Vocabulary.words("name-attribute");

  /** People and groups that are praised or blamed: “She praised the crew.” */
  public static final Set<String> PEOPLE = Vocabulary.words("people");

  /** Several in one word: “the family said”. */
  public static final Set<String> COLLECTIVE_SOURCE = Vocabulary.words("collective-source");

  /** “the Harrow family”: a person. */
  public static final Set<String> FAMILY = Vocabulary.words("family");

  /**
   * Words before a person's name that are no part of it. Forms of address; the second field is the
   * gender they show, if any, the third the role that a short form stands for. “Ms. Quill left.”
   * “Dr. Quill … The doctor said …”.
   */
  public static final Map<String, String> HONORIFIC = Vocabulary.values("honorific");

  /**
   * Offices and ranks, the last word of the title; further fields as above. “Prime Minister Ada
   * Quill resigned.” “Gov. Ada Quill signed it. The governor …”.
   */
  public static final Map<String, String> OFFICE = Vocabulary.values("office");

  /**
   * Words that stand before an office and belong to the title. “Deputy Foreign Minister Ada Quill”.
   */
  public static final Set<String> TITLE_MODIFIER = Vocabulary.words("title-modifier");

  /** Offices in lower case that count as a title. “president Ada Quill”. */
  public static final Set<String> LOWER_OFFICE = Vocabulary.words("lower-office");

  /**
   * What is written before an office or behind it with a hyphen. “President-elect Ada Quill”,
   * “ex-minister Ada Quill”.
   */
  public static final Set<String> BEFORE_OFFICE = Vocabulary.words("before-office");

  /**
   * Of these the bearer is still called by the office alone: “ex-minister Ada Quill … The minister
   * …”.
   */
  public static final Set<String> PAST_OFFICE = Vocabulary.words("past-office");

  public static final Set<String> BEHIND_OFFICE = Vocabulary.words("behind-office");

  /**
   * Words that make another office of the one they stand before: “Vice President Ada Quill” is not
   * “the president”.
   */
  public static final Set<String> DEPUTY = Vocabulary.words("deputy");

  /** Ranks that stay the same rank behind them: “Lieutenant General Ada Quill” is “the general”. */
  public static final Set<String> RANK = Vocabulary.words("rank");

  /** Roles of several words that have a short form. “Prime Minister Ada Quill … The PM …”. */
  public static final Map<String, String> SHORT_ROLE = Vocabulary.values("short-role");

  /**
   * Common nouns that say what somebody or something is. Nouns for people; the second field is the
   * gender they show. “the minister said”, “Ada Quill, a nurse”.
   */
  public static final Map<String, String> PERSON_ROLE = Vocabulary.values("person-role");

  /**
   * Those that a person can be only to another: “his wife Ada Quill”. They never make the bare
   * surname hers.
   */
  public static final Set<String> KIN = Vocabulary.words("kin");

  /** The role that a short title stands for: “Gov. Quill … The governor …”. */
  public static final Map<String, String> TITLE_OF = Vocabulary.values("title-of");

  /** What follows a surname: “John Reed Jr.” */
  public static final Set<String> NAME_SUFFIX = Vocabulary.words("name-suffix");

  /** A form of address that nothing but a person bears: “Ms. Quill”. */
  public static final Set<String> ADDRESS = Vocabulary.words("address");

  /** Behind a number and a hyphen it tells how many belong: “a 12-member jury”. */
  public static final Set<String> STRONG = Vocabulary.words("strong");

  /** They open words to somebody and are no part of a name: “Hello Ada,” she said. */
  public static final Set<String> GREETING = Vocabulary.words("greeting");

  /** Letters behind a name: “Ada Quill OBE”, “Bo Reed, M.D.,”. */
  public static final Set<String> POST_NOMINAL = Vocabulary.words("post-nominal");

  /** Title words that are surnames too: “Mr King said”. */
  public static final Set<String> SURNAME_WORD = Vocabulary.words("surname-word");

  /** Common words that are given names too: “Hope said”, “said June Quill”. */
  public static final Set<String> GIVEN_WORD = Vocabulary.words("given-word");

  /** Ranks in letters, each with the rank: “DCI Ada Quill said”, “a DCP was moved”. */
  public static final Map<String, String> RANK_LETTERS = Vocabulary.values("rank-letters");

  /** Roles that “to” goes on from: “the ambassador to Ostria said”. */
  public static final Set<String> ROLE_WITH_TO = Vocabulary.words("role-with-to");

  /** What kind of source a noun phrase with this head is. */
  public static final Map<String, String> SOURCE_KIND = Vocabulary.values("source-kind");

  /** A source that does not want its name in print. */
  public static final Set<String> UNNAMED_WISH = Vocabulary.words("unnamed-wish");

  /** Before a noun: “an anonymous official”. */
  public static final Set<String> UNNAMED = Vocabulary.words("unnamed");

  /** Whose age “under two” behind them tells. */
  public static final Set<String> CHILD = Vocabulary.words("child");

  /** Who tells of another by what they are to them: “Her coach, Ida Moss, said she trained”. */
  public static final Set<String> COMMENTATOR = Vocabulary.words("commentator");

  /** Nouns that take in others: a “representative” is “the lawmaker” later on. */
  public static final Map<String, String> WIDE_ROLE = Vocabulary.values("wide-role");

  /** What a story calls the one it is about: “Ada Quill cancelled … The singer said …”. */
  public static final Set<String> PORTRAIT = Vocabulary.words("portrait");

  /** Between two people whom the engine reads as one: “Lin Mei-hua &amp; Chen Wei”. */
  public static final Set<String> PAIR_JOINT = Vocabulary.words("pair-joint");

  private PeopleWords() {}

  /**
   * Whether a noun, in its singular, names one person: “the owner of 30 homes”, “a mother”, “the
   * captain”. Nouns of men and of women are among them, as is held by a test.
   */
  public static boolean isPerson(String noun) {
    return PERSON_NOUN.contains(noun) || PERSON_ROLE.containsKey(noun) || KIN.contains(noun);
  }

  /** Whether a noun names a document as a source: “the data”, “a leaflet”. */
  public static boolean isDocument(String noun) {
    return "DOCUMENT".equals(SOURCE_KIND.get(noun));
  }

  /** Whether a noun names people or a body that they make up: “the captain”, “police”, “a crew”. */
  public static boolean arePeople(String noun) {
    return isPerson(noun) || SOURCE_NOUN.contains(noun) || PEOPLE.contains(noun);
  }
}
