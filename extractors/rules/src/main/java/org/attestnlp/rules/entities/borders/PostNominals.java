package org.attestnlp.rules.entities.borders;

import java.util.Set;
import org.attestnlp.model.EntityType;
import org.attestnlp.rules.entities.lists.FirstNames;
import org.attestnlp.rules.entities.names.NamePass;
import org.attestnlp.rules.entities.names.NameSheet;
import org.attestnlp.rules.lexicon.Capitals;
import org.attestnlp.rules.lexicon.PeopleWords;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.spi.Cancellation;
import org.attestnlp.spi.Name;
import org.jspecify.annotations.Nullable;

/**
 * Letters behind a person's name are neither a part of it nor a name: “Ada Quill, MBE, said”, “Bo
 * Reed KC said”, “Senator Ida Moss, D-Calif.,”.
 */
public final class PostNominals implements NamePass {

  private static final Set<String> LETTERS = Capitals.of(PeopleWords.POST_NOMINAL);

  /** Whether the word is of such letters: {@code OBE}, {@code M.D.}. */
  static boolean is(String word) {
    return LETTERS.contains(word);
  }

  @Override
  public String does() {
    return "takes letters behind a person’s name for no part of it";
  }

  @Override
  public void mend(Passage reading, NameSheet sheet) {
    for (int i = 1; i < reading.size(); i++) {
      Cancellation.check();
      if (is(reading.text(i)) || isParty(reading.text(i))) {
        behind(reading, sheet, i);
      }
    }
  }

  private static void behind(Passage reading, NameSheet sheet, int letters) {
    int end = letters;
    while (end > 0 && (is(reading.text(end - 1)) || reading.text(end - 1).equals(","))) {
      end--;
    }
    Name seen = sheet.at(letters);
    Name person = sheet.at(end - 1);
    boolean apart = seen == null || seen.first() >= end;
    if (!apart || !reading.sameSentence(end - 1, letters)) {
      return;
    }
    boolean full = person != null && person.end() - person.first() > 1;
    if (person != null && (full || person.type() == EntityType.PERSON)) {
      if (end == letters && FirstNames.knows(reading.text(person.first()))) {
        sheet.retype(person, EntityType.PERSON); // “Sal Quill KC”: a place has no such letters
      }
      drop(sheet, person.type() == EntityType.PERSON || end == letters ? seen : null);
    } else if (person == null && end - 2 >= 0 && isFullName(reading, sheet, end)) {
      sheet.put(new Name(end - 2, end, EntityType.PERSON));
      drop(sheet, seen);
    }
  }

  private static void drop(NameSheet sheet, @Nullable Name letters) {
    if (letters != null) {
      sheet.remove(letters);
    }
  }

  private static boolean isFullName(Passage reading, NameSheet sheet, int end) {
    boolean named =
        reading.tag(end - 2).startsWith("NNP") && reading.tag(end - 1).startsWith("NNP");
    return (named || FirstNames.knows(reading.text(end - 2)))
        && reading.isCapital(end - 2)
        && reading.isCapital(end - 1)
        && reading.startsWithLetter(end - 1)
        && sheet.isFree(end - 2, end)
        && reading.sameSentence(end - 2, end - 1);
  }

  /** “D-Calif.” is a party and a state in one word. */
  private static boolean isParty(String text) {
    return text.length() > 3
        && text.charAt(1) == '-'
        && Character.isUpperCase(text.charAt(0))
        && Character.isUpperCase(text.charAt(2))
        && "DRI".indexOf(text.charAt(0)) >= 0;
  }
}
