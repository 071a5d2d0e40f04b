package org.attestnlp.rules.entities.typing;

import java.util.Set;
import org.attestnlp.model.EntityType;
import org.attestnlp.rules.entities.lists.Organizations;
import org.attestnlp.rules.entities.names.NamePass;
import org.attestnlp.rules.entities.names.NameSheet;
import org.attestnlp.rules.lexicon.BodyWords;
import org.attestnlp.rules.lexicon.PlaceWords;
import org.attestnlp.rules.places.Places;
import org.attestnlp.rules.syntax.text.Casing;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.spi.Cancellation;
import org.attestnlp.spi.Name;
import org.attestnlp.spi.Sentence;

/** In a report of a match, a city or state that plays is a team: “Harrow beat Quillton 24-17”. */
public final class Teams implements NamePass {

  private static final Set<String> SPORT = BodyWords.SPORT_WORD;
  private static final Set<String> PLACE_BEFORE = PlaceWords.BEFORE_PLACE;

  @Override
  public String does() {
    return "takes a place that plays a match for a team";
  }

  @Override
  public void mend(Passage reading, NameSheet sheet) {
    if (!isSport(reading)) {
      return;
    }
    for (Sentence sentence : reading.document().sentences().list()) {
      for (int i = sentence.first(); i < sentence.end(); i++) {
        Name name = sheet.at(i);
        if (name == null) {
          addTeam(reading, sheet, i);
        } else if (name.first() == i
            && name.type() == EntityType.LOCATION
            && plays(reading, sheet, name, sentence)) {
          sheet.retype(name, EntityType.ORGANIZATION);
        }
      }
    }
  }

  private static void addTeam(Passage reading, NameSheet sheet, int token) {
    boolean team =
        Organizations.TEAMS.contains(reading.text(token)) && !reading.casing().opensSentence(token);
    boolean article = reading.lower(token - 1).equals("the") && reading.tag(token).equals("NNPS");
    if ((team || article) && reading.isCapital(token)) {
      sheet.put(new Name(token, token + 1, EntityType.ORGANIZATION));
    }
  }

  private static boolean isSport(Passage reading) {
    int words = 0;
    for (int i = 0; i < reading.size(); i++) {
      Cancellation.check();
      words += SPORT.contains(reading.tokens().lower(i)) ? 1 : 0;
    }
    return words >= 3 && words * 250 >= reading.size();
  }

  private static boolean plays(Passage reading, NameSheet sheet, Name name, Sentence sentence) {
    String before = reading.lower(name.first() - 1);
    String after = reading.text(name.end());
    boolean dateline =
        name.first() == sentence.first() && Casing.isUpper(reading.text(name.first()));
    boolean country = Places.COUNTRIES.contains(reading.joined(name.first(), name.end()));
    Name next = sheet.at(name.end() + 1);
    boolean address = after.equals(",") && next != null && next.type() == EntityType.LOCATION;
    Name last = sheet.at(name.first() - 2);
    boolean addressEnd = before.equals(",") && last != null && last.type() == EntityType.LOCATION;
    return !dateline
        && !country
        && !address
        && !addressEnd
        && !(PLACE_BEFORE.contains(before) && !(before.equals("of") || before.equals("to")))
        && !Organizations.PLACE_HEADS.contains(reading.text(name.end() - 1));
  }
}
