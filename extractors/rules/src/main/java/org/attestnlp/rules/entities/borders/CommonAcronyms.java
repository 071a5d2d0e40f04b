package org.attestnlp.rules.entities.borders;

import java.util.HashSet;
import java.util.Set;
import org.attestnlp.model.EntityType;
import org.attestnlp.rules.entities.lists.Organizations;
import org.attestnlp.rules.entities.lists.Titles;
import org.attestnlp.rules.entities.names.NamePass;
import org.attestnlp.rules.entities.names.NameSheet;
import org.attestnlp.rules.lexicon.FunctionWords;
import org.attestnlp.rules.lexicon.NumeralWords;
import org.attestnlp.rules.lexicon.TimeWords;
import org.attestnlp.rules.places.Places;
import org.attestnlp.rules.syntax.text.Casing;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.spi.Cancellation;
import org.attestnlp.spi.Name;

/**
 * Capital letters that the article counts or ranks with are a common noun and no name: “an SUV hit
 * him”, “a DCP was moved”, “the FIR” where it has “an FIR”. So are days in capitals. “An NHS trust”
 * stays: a noun follows.
 */
public final class CommonAcronyms implements NamePass {

  @Override
  public String does() {
    return "takes capital letters that are counted for no name";
  }

  @Override
  public void mend(Passage reading, NameSheet sheet) {
    Set<String> common = new HashSet<>();
    for (Name name : sheet.list()) {
      Cancellation.check();
      boolean letters = isLetters(reading, name);
      if (isDay(reading, name) || letters && isWord(reading, name)) {
        sheet.remove(name);
      } else if (letters && isCommon(reading, name)) {
        common.add(reading.text(name.first()));
      } else if (letters && isRank(reading, sheet, name)) {
        sheet.remove(name);
      }
    }
    for (Name name : sheet.list()) {
      if (isLetters(reading, name) && common.contains(reading.text(name.first()))) {
        sheet.remove(name);
      }
    }
  }

  private static boolean isLetters(Passage reading, Name name) {
    String text = reading.text(name.first());
    return name.end() - name.first() == 1
        && text.length() > 1
        && text.length() < 6
        && text.indexOf('.') < 0
        && Casing.isUpper(text);
  }

  /** “MONDAY – A car was stolen”, “JUNE 4”. */
  private static boolean isDay(Passage reading, Name name) {
    String lower = reading.lower(name.first());
    boolean day =
        TimeWords.WEEKDAY.contains(lower)
            || TimeWords.MONTH.contains(lower) && reading.tag(name.end()).equals("CD");
    return day && name.end() - name.first() == 1 && Casing.isUpper(reading.text(name.first()));
  }

  /** “FOUR people were hurt”, “the VAT”: a word, or letters that name nobody. */
  private static boolean isWord(Passage reading, Name name) {
    String text = reading.text(name.first());
    String lower = reading.lower(name.first());
    boolean opens = reading.casing().opensSentence(name.first()) && text.length() > 2;
    boolean word =
        FunctionWords.CLOSED.contains(lower) || NumeralWords.NUMERAL_UNIT.containsKey(lower);
    boolean roman = text.chars().allMatch(c -> "IVXLC".indexOf(c) >= 0);
    boolean known = Organizations.OTHERS.contains(text) || Organizations.KNOWN.contains(text);
    boolean common =
        !roman
            && !known
            && Organizations.NOT_ACRONYMS.contains(text)
            && !Places.NAMES.contains(text);
    return opens && word && !lower.equals("who")
        || common && !reading.casing().isShouted(name.first());
  }

  /** “DCI Ada Quill”. */
  private static boolean isRank(Passage reading, NameSheet sheet, Name name) {
    Name next = sheet.at(name.end());
    return Titles.isRankLetters(reading.text(name.first()))
        && next != null
        && next.type() == EntityType.PERSON
        && reading.sameSentence(name.first(), name.end());
  }

  private static boolean isCommon(Passage reading, Name name) {
    String before = reading.lower(name.first() - 1);
    String after = reading.tag(name.end());
    boolean one = before.equals("a") || before.equals("an");
    boolean head = // “an OPEC+ deal”, “an NHS trust”: something follows that the letters tell of
        after.startsWith("V") && !after.equals("VBN") && !after.equals("VBG")
            || after.equals("MD")
            || after.equals("IN")
            || after.equals("CC")
            || after.equals(",")
            || after.equals(".")
            || after.startsWith("W");
    boolean rank = Titles.isRankLetters(reading.text(name.first()));
    return one && (head || rank);
  }
}
