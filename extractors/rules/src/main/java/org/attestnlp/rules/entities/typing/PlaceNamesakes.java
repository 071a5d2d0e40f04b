package org.attestnlp.rules.entities.typing;

import java.util.HashSet;
import java.util.Set;
import org.attestnlp.model.EntityType;
import org.attestnlp.rules.entities.lists.FirstNames;
import org.attestnlp.rules.entities.lists.Roles;
import org.attestnlp.rules.entities.names.NamePass;
import org.attestnlp.rules.entities.names.NameSheet;
import org.attestnlp.rules.lexicon.ReportingWords;
import org.attestnlp.rules.places.Places;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.spi.Cancellation;
import org.attestnlp.spi.Name;
import org.jspecify.annotations.Nullable;

/**
 * People whose given name is a country's or a town's: “Jordan Quill lost his job. Jordan said he
 * had two sons.” What stands behind a preposition stays the place: “Jordan Quill flew to Jordan”.
 */
public final class PlaceNamesakes implements NamePass {

  private static final int REACH = 14;
  private static final Set<String> SPEECH = ReportingWords.BARE_SPEECH_VERB;
  private static final Set<String> PERSONAL = Set.of("he", "she", "his", "her", "him", "himself");

  @Override
  public String does() {
    return "takes a given name that is a place elsewhere for the person";
  }

  @Override
  public void mend(Passage reading, NameSheet sheet) {
    Set<String> given = new HashSet<>();
    for (Name name : sheet.list()) {
      boolean full = name.type() == EntityType.PERSON && name.end() - name.first() > 1;
      if (full && Places.NAMES.contains(reading.text(name.first()))) {
        given.add(reading.text(name.first()));
      }
    }
    for (int i = 0; i < reading.size(); i++) {
      Cancellation.check();
      if (isAlone(sheet, i) && isPerson(reading, sheet, i, given)) {
        sheet.put(new Name(i, i + 1, EntityType.PERSON));
      }
    }
  }

  private static boolean isAlone(NameSheet sheet, int token) {
    Name name = sheet.at(token);
    return name == null || name.end() - name.first() == 1 && name.type() != EntityType.PERSON;
  }

  private static boolean isPerson(Passage reading, NameSheet sheet, int token, Set<String> given) {
    String text = reading.text(token);
    boolean namesake = given.contains(text);
    boolean first = Places.NAMES.contains(text) && FirstNames.knows(text);
    if (!namesake && !first || !isSubject(reading, token)) {
      return false;
    }
    String pronoun = pronoun(reading, sheet, token);
    boolean own = pronoun != null && PERSONAL.contains(pronoun);
    boolean body = pronoun != null && !own;
    return namesake ? !body : own && !SPEECH.contains(reading.lower(token + 1));
  }

  /** It opens its sentence or follows quoted words, and a verb follows it. */
  private static boolean isSubject(Passage reading, int token) {
    boolean opens =
        reading.casing().opensSentence(token)
            || reading.marks().isMark(token - 1)
            || reading.is(token - 1, SPEECH)
            || reading.text(token - 1).equals(",");
    boolean told = reading.is(token - 1, SPEECH) && !reading.isNoun(token + 1);
    String after = reading.tag(token + 1);
    return told || opens && (after.equals("VBD") || after.equals("VBZ"));
  }

  /** The first pronoun behind the name that may be its own, or null; a person between ends it. */
  private static @Nullable String pronoun(Passage reading, NameSheet sheet, int token) {
    int limit = Math.min(reading.sentenceEnd(token), token + REACH);
    for (int i = token + 1; i < limit; i++) {
      String lower = reading.lower(i);
      if (PERSONAL.contains(lower) || lower.equals("it") || lower.equals("its")) {
        return lower;
      }
      Name name = sheet.at(i);
      boolean person = name != null && name.type() == EntityType.PERSON;
      if (person || Roles.isPerson(lower)) {
        return null;
      }
    }
    return null;
  }
}
