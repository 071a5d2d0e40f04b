package org.attestnlp.rules.entities.borders;

import java.util.HashSet;
import java.util.Set;
import org.attestnlp.model.EntityType;
import org.attestnlp.rules.entities.lists.FirstNames;
import org.attestnlp.rules.entities.lists.Organizations;
import org.attestnlp.rules.entities.names.NamePass;
import org.attestnlp.rules.entities.names.NameSheet;
import org.attestnlp.rules.lexicon.BodyWords;
import org.attestnlp.rules.places.Places;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.spi.Name;

/**
 * Cuts the word off that opens a sentence and has its capital from there: “The Oil Ministry”, “Send
 * Orlov”, “What Norva does”.
 */
public final class Openings implements NamePass {

  @Override
  public String does() {
    return "cuts off a word that is capital since it opens its sentence";
  }

  @Override
  public void mend(Passage reading, NameSheet sheet) {
    Set<String> inside = new HashSet<>();
    for (Name name : sheet.list()) {
      if (!reading.casing().opensSentence(name.first())) {
        inside.add(reading.joined(name.first(), name.end()));
      }
    }
    for (Name name : sheet.list()) {
      boolean several = name.end() - name.first() > 1;
      if (several && countsWhatFollows(reading, name)) {
        sheet.remove(name);
        sheet.put(new Name(name.first() + 1, name.end(), name.type()));
        continue;
      }
      boolean opens = several && reading.casing().opensSentence(name.first());
      boolean known = opens && isKnown(reading, name, inside);
      if (opens && !known && (isArticle(reading, name) || isOtherWord(reading, name))) {
        sheet.remove(name);
        sheet.put(new Name(name.first() + 1, name.end(), name.type()));
      }
    }
  }

  /** “306 Electoral College votes”: the number counts votes. */
  private static boolean countsWhatFollows(Passage reading, Name name) {
    String text = reading.text(name.first());
    return text.length() > 1
        && text.chars().allMatch(Character::isDigit)
        && reading.lower(name.end()).endsWith("s")
        && reading.startsWithLetter(name.end())
        && !reading.isCapital(name.end())
        && reading.sameSentence(name.first(), name.end());
  }

  /** “The Hague”, and what is called so inside a sentence. */
  private static boolean isKnown(Passage reading, Name name, Set<String> inside) {
    String text = reading.joined(name.first(), name.end());
    return inside.contains(text)
        || Places.NAMES.contains(text)
        || Organizations.KNOWN.contains(text);
  }

  /** The article of a body; a paper or station has it in its name. */
  private static boolean isArticle(Passage reading, Name name) {
    String last = reading.lower(name.end() - 1);
    return reading.text(name.first()).equals("The")
        && name.type() == EntityType.ORGANIZATION
        && !reading.casing().isHeadline(name.first())
        && isBodyWord(reading.text(name.end() - 1))
        && !BodyWords.MEDIUM_WORD.contains(last)
        && !BodyWords.PERIODICALS.contains(last);
  }

  private static boolean isBodyWord(String word) {
    return Organizations.HEADS.contains(word) || Organizations.OPENERS.contains(word);
  }

  /** A verb or a word that asks, before a person or a place; “Grant Mole” has a first name. */
  private static boolean isOtherWord(Passage reading, Name name) {
    int first = name.first();
    String tag = reading.tag(first);
    boolean verb = tag.equals("VB") || tag.equals("VBP") || tag.startsWith("W");
    return verb
        && (name.type() == EntityType.PERSON || name.type() == EntityType.LOCATION)
        && !FirstNames.knows(reading.text(first))
        && !reading.casing().isHeadline(first)
        && reading.isCapital(first + 1);
  }
}
