package org.attestnlp.rules.entities.typing;

import java.util.Set;
import org.attestnlp.rules.entities.lists.Organizations;
import org.attestnlp.rules.entities.lists.Roles;
import org.attestnlp.rules.entities.names.Listings;
import org.attestnlp.rules.entities.names.NameSheet;
import org.attestnlp.rules.lexicon.BodyWords;
import org.attestnlp.rules.lexicon.PlaceWords;
import org.attestnlp.rules.syntax.nouns.NounPhrases;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.spi.Name;
import org.jspecify.annotations.Nullable;

/**
 * Names that the text itself introduces by what they are: “chip maker Harrow”, “the river Harrow”,
 * “the transport company, Harrow,”; or shows: “Harrow employs”. Once said, it holds for the whole
 * article.
 */
final class Definitions {

  private static final Set<String> OPEN = Set.of("government", "parliament", "court", "team");
  private static final int PHRASE = 6; // tokens from “spokesman” to “group” in “… for the group”
  private static final Set<String> PERIODICALS = BodyWords.PERIODICALS;
  private static final Set<String> OF_PLACE = PlaceWords.PLACE_OF;
  private static final Set<String> OWNED = BodyWords.OWNED;
  private static final Set<String> COMPANY_ACTS = BodyWords.COMPANY_ACTS;

  private Definitions() {}

  /** What the noun beside a name says, or the verb behind it; null if there is none. */
  static ClueTally.@Nullable Found of(Passage reading, NameSheet sheet, Name name) {
    if (COMPANY_ACTS.contains(reading.lower(name.end())) || Listings.isAt(reading, name.end())) {
      return new ClueTally.Found(TypeClue.ACTS_AS_COMPANY, name.end());
    }
    ClueTally.Found owner = byPreposition(reading, name);
    ClueTally.Found noun = owner == null ? byNoun(reading, name) : owner;
    ClueTally.Found said = noun == null ? byPlaceBehind(reading, name) : noun;
    ClueTally.Found done = said == null ? Dealings.of(reading, name) : said;
    return done == null ? Resumptions.of(reading, sheet, name) : done;
  }

  /** “the town of Harrow”, “shares of Harrow”, “a stake in Harrow”. */
  private static ClueTally.@Nullable Found byPreposition(Passage reading, Name name) {
    int preposition = name.first() - 1;
    boolean of = reading.lower(preposition).equals("of");
    boolean in = reading.lower(preposition).equals("in");
    String noun = reading.lower(preposition - 1);
    if (of && OF_PLACE.contains(noun)) {
      return new ClueTally.Found(TypeClue.DEFINED_AS_PLACE, preposition - 1);
    }
    boolean owned = (of || in) && OWNED.contains(noun);
    return owned ? new ClueTally.Found(TypeClue.DEFINED_AS_BODY, preposition - 1) : null;
  }

  /** “Harrow, a town of 9,000 people,”, but not “Harrow, a village elder,”. */
  private static ClueTally.@Nullable Found byPlaceBehind(Passage reading, Name name) {
    int article = name.end() + 1;
    if (!reading.text(name.end()).equals(",") || !reading.isOneOf(article, "a", "an")) {
      return null;
    }
    for (int i = article + 1; i <= article + PHRASE && reading.startsWithLetter(i); i++) {
      boolean ends = reading.tag(i + 1).equals("IN") || reading.isPunctuation(i + 1);
      if (ends) {
        boolean place = Roles.isPlace(reading.lower(i));
        return place ? new ClueTally.Found(TypeClue.PLACE_APPOSITION, article) : null;
      }
    }
    return null;
  }

  private static ClueTally.@Nullable Found byNoun(Passage reading, Name name) {
    int noun = name.first() - 1;
    boolean aside = reading.text(noun).equals(",") && reading.text(name.end()).equals(",");
    if (aside) {
      noun--;
    }
    if (noun < 1
        || !reading.sameSentence(noun, name.first())
        || !isHead(reading, noun)
        || (aside && !hasArticle(reading, noun) && !isOwned(reading, noun))) {
      return null;
    }
    int head = aside ? head(reading, noun) : noun;
    if (head < noun && Roles.isPerson(reading.lower(head))) { // “The owner of the firm, …,”
      return isBody(reading, name) ? null : new ClueTally.Found(TypeClue.DEFINED_AS_PERSON, head);
    }
    String word = reading.lower(head);
    if (aside && isOwned(reading, noun) && Roles.isPerson(word) && !isBody(reading, name)) {
      return new ClueTally.Found(TypeClue.SOMEBODYS, head);
    }
    if (Roles.isPlace(word)) {
      return new ClueTally.Found(TypeClue.DEFINED_AS_PLACE, head);
    }
    boolean organization = Roles.isOrganization(word) || PERIODICALS.contains(word);
    if (!organization) {
      return null;
    }
    String behind = reading.tag(name.end());
    boolean founder = behind.startsWith("V") || behind.equals("MD"); // “the firm Bo Reed founded”
    boolean open = aside || founder || OPEN.contains(word);
    return new ClueTally.Found(open ? TypeClue.DEFINED_AS_BODY : TypeClue.DEFINED_BESIDE, head);
  }

  /** “A spokesman for the group, Bo Reed,”: the noun before “for”, which says who Bo Reed is. */
  private static int head(Passage reading, int noun) {
    NounPhrases phrases = new NounPhrases(reading);
    int floor = Math.max(reading.sentenceFirst(noun), noun - PHRASE);
    return phrases.headEnd(phrases.fullFirst(noun + 1, floor), noun + 1) - 1;
  }

  /** “The owner of the firm, Reed Mills,”: the name itself shows the firm. */
  private static boolean isBody(Passage reading, Name name) {
    String last = reading.text(name.end() - 1);
    return Organizations.HEADS.contains(last) || Organizations.SUFFIXES.contains(last);
  }

  /** A noun that something leads up to, so that it is no adverb and no object of its own. */
  private static boolean isHead(Passage reading, int noun) {
    String before = reading.tag(noun - 1);
    boolean led =
        before.equals("DT")
            || before.startsWith("JJ")
            || before.startsWith("NN")
            || before.equals("PRP$")
            || reading.isPossessive(noun - 1)
            || before.equals("VBG"); // “consulting firm Harrow”
    return led && reading.sameSentence(noun - 1, noun) && !reading.isCapital(noun);
  }

  /** “Her business partner, Sami Oke,”, “their cooperative, Sellan Fruit,”. */
  private static boolean isOwned(Passage reading, int noun) {
    for (int i = noun - 1; i > noun - 4 && i >= 0; i--) {
      if (reading.tag(i).equals("PRP$") || reading.isPossessive(i)) {
        return true;
      }
      if (!reading.isNoun(i) && !reading.isAdjective(i)) {
        return false;
      }
    }
    return false;
  }

  private static boolean hasArticle(Passage reading, int noun) {
    for (int i = noun - 1; i > noun - 4 && i >= 0; i--) {
      if (reading.tag(i).equals("DT")) {
        return true;
      }
    }
    return false;
  }
}
