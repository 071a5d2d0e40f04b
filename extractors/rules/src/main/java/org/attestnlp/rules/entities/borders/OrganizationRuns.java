package org.attestnlp.rules.entities.borders;

import java.util.Set;
import org.attestnlp.model.EntityType;
import org.attestnlp.rules.entities.lists.FirstNames;
import org.attestnlp.rules.entities.lists.Organizations;
import org.attestnlp.rules.entities.lists.Titles;
import org.attestnlp.rules.entities.names.NamePass;
import org.attestnlp.rules.entities.names.NameSheet;
import org.attestnlp.rules.lexicon.BodyWords;
import org.attestnlp.rules.lexicon.Capitals;
import org.attestnlp.rules.lexicon.FunctionWords;
import org.attestnlp.rules.places.Places;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.spi.Cancellation;
import org.attestnlp.spi.Name;

/**
 * Gives a capitalised run the type that its last word shows, and takes organizations on over “of”
 * and “for”: {@code Harbour Safety Commission}, {@code Ministry of Tides and Harbours}.
 */
public final class OrganizationRuns implements NamePass {

  private static final int LONGEST = 9;
  private static final Set<String> DEPARTMENTS = Capitals.of(BodyWords.DEPARTMENT);
  private static final Set<String> SUBJECTS = Capitals.of(BodyWords.DEPARTMENT_SUBJECT);
  private static final Set<String> LINKS = FunctionWords.BODY_LINK;

  @Override
  public String does() {
    return "takes the type that the last word of capitals shows";
  }

  @Override
  public void mend(Passage reading, NameSheet sheet) {
    for (int i = 0; i < reading.size(); i++) {
      Cancellation.check();
      String text = reading.text(i);
      boolean capital = reading.isCapital(i) || Organizations.SUFFIXES.contains(text); // “plc”
      if (!capital || reading.casing().isHeadline(i) || reading.casing().isShouted(i)) {
        continue;
      }
      Name seen = sheet.at(i);
      if (Organizations.OTHER_HEADS.contains(text)
          && seen != null
          && seen.end() == i + 1
          && seen.end() - seen.first() > 1
          && !isPersonLike(reading, seen)) {
        sheet.retype(seen, EntityType.MISC);
      }
      if (Organizations.OPENERS.contains(text)) {
        openedBy(reading, sheet, i);
      }
      if (Organizations.HEADS.contains(text)) {
        endedBy(reading, sheet, i, EntityType.ORGANIZATION);
      } else if (Organizations.PLACE_HEADS.contains(text)) {
        endedBy(reading, sheet, i, EntityType.LOCATION);
      } else if (Organizations.SUFFIXES.contains(text)) {
        legalForm(reading, sheet, i);
      }
    }
  }

  /**
   * “Ministry” + “of Tides”: from the run before the opener over of and for to the last capital.
   */
  private static void openedBy(Passage reading, NameSheet sheet, int opener) {
    int end = opener + 1;
    if (!LINKS.contains(reading.text(end))) {
      return;
    }
    int next = afterArticle(reading, end + 1);
    if (!isRunWord(reading, opener, next)) {
      return;
    }
    end = runEnd(reading, opener, next);
    int first = runStart(reading, sheet, opener);
    boolean separate =
        first < opener && reading.text(opener + 1).equals("for") && sheet.covers(next);
    if (separate) {
      return; // seasons in the “Harbour League” for the “Quillton Eagles”: two names
    }
    Name last = sheet.at(end - 1);
    if (last != null && last.end() > end) {
      end = last.end();
    }
    boolean person = last != null && last.type() == EntityType.PERSON && last.first() >= next;
    if (!person) {
      sheet.put(new Name(first, end, EntityType.ORGANIZATION));
    }
  }

  private static int afterArticle(Passage reading, int token) {
    return reading.text(token).equals("the") ? token + 1 : token;
  }

  private static void endedBy(Passage reading, NameSheet sheet, int head, EntityType type) {
    Name seen = sheet.at(head);
    if (seen != null && (seen.end() != head + 1 || seen.type() == EntityType.PERSON)) {
      return;
    }
    if (seen != null && seen.end() - seen.first() > 1) {
      if (seen.type() == EntityType.MISC && type == EntityType.ORGANIZATION) {
        sheet.retype(seen, type); // “Harbour Hockey Club”
      }
      return; // the engine saw a whole name: its type stands
    }
    boolean goesOn =
        head + 1 < reading.size()
            && reading.isCapital(head + 1)
            && reading.tag(head + 1).startsWith("NNP")
            && reading.sameSentence(head, head + 1);
    int first = runStart(reading, sheet, head);
    if (first < head && !goesOn) {
      sheet.put(new Name(first, head + 1, type));
    }
  }

  private static boolean isPersonLike(Passage reading, Name name) {
    return name.type() == EntityType.PERSON && FirstNames.knows(reading.text(name.first()));
  }

  private static void legalForm(Passage reading, NameSheet sheet, int suffix) {
    Name before = sheet.at(suffix - 1);
    boolean adjacent = before != null && before.end() == suffix && !sheet.covers(suffix);
    if (adjacent && before != null && reading.sameSentence(suffix - 1, suffix)) {
      sheet.put(new Name(before.first(), suffix + 1, EntityType.ORGANIZATION));
    } else if (before == null && isNewCompany(reading, sheet, suffix)) {
      sheet.put(new Name(suffix - 1, suffix + 1, EntityType.ORGANIZATION));
    } else if (before != null && before.end() > suffix) {
      sheet.retype(before, EntityType.ORGANIZATION);
    }
  }

  /** “Brannock Plc” where the engine saw at most the form. */
  private static boolean isNewCompany(Passage reading, NameSheet sheet, int suffix) {
    Name form = sheet.at(suffix);
    boolean alone = form == null || form.end() - form.first() == 1;
    return alone && suffix > 0 && isRunWord(reading, suffix, suffix - 1);
  }

  /** The first token of the capitalised run that ends at a token. */
  private static int runStart(Passage reading, NameSheet sheet, int token) {
    int first = token;
    while (first > 0 && token - first < LONGEST && isRunWord(reading, token, first - 1)) {
      if (reading.casing().opensSentence(first - 1) && !opensRun(reading, sheet, first - 1)) {
        break;
      }
      first--;
    }
    Name cut = sheet.at(first);
    if (cut != null && cut.first() < first) {
      first = cut.type() == EntityType.PERSON ? cut.end() : cut.first();
    }
    while (first < token && isOutside(reading, first)) {
      first++;
    }
    return Math.min(first, token);
  }

  /** At the start of a sentence a capital tells nothing: a name or a tag must. */
  private static boolean opensRun(Passage reading, NameSheet sheet, int token) {
    return sheet.covers(token)
        || Places.DEMONYMS.contains(reading.text(token))
        || reading.tag(token).startsWith("NNP");
  }

  private static boolean isOutside(Passage reading, int token) {
    String text = reading.text(token);
    return Titles.isHonorific(text) || text.equals("The") || text.equals("&");
  }

  private static int runEnd(Passage reading, int opener, int from) {
    int end = from;
    while (end < reading.size() && end - from < LONGEST) {
      if (isRunWord(reading, opener, end)) {
        end++;
      } else if (isSecondSubject(reading, opener, end)) {
        end += 2;
      } else if (isLink(reading, end)
          && isRunWord(reading, opener, afterArticle(reading, end + 1))
          && afterArticle(reading, end + 1) < reading.size()) {
        end = afterArticle(reading, end + 1) + 1;
      } else {
        break;
      }
    }
    return end;
  }

  /** “Ministry of Tides” + “and Harbour Affairs”: the words behind “and” tell another subject. */
  private static boolean isSecondSubject(Passage reading, int opener, int and) {
    boolean subject = false;
    int end = and + 1;
    while (end < and + LONGEST && isRunWord(reading, opener, end)) {
      subject |= SUBJECTS.contains(reading.text(end));
      end++;
    }
    return reading.lower(and).equals("and")
        && DEPARTMENTS.contains(reading.text(opener))
        && subject
        && !Organizations.OPENERS.contains(reading.text(and + 1))
        && !Organizations.HEADS.contains(reading.text(end - 1));
  }

  private static boolean isLink(Passage reading, int token) {
    String text = reading.text(token);
    return text.equals("of") || text.equals("&");
  }

  private static boolean isRunWord(Passage reading, int anchor, int token) {
    return token >= 0
        && token < reading.size()
        && reading.sameSentence(anchor, token)
        && Character.isLetter(reading.text(token).charAt(0))
        && reading.isCapital(token)
        && !reading.tag(token).startsWith("PRP")
        && !reading.tag(token).equals("DT")
        && !Trimming.isAttribute(reading.text(token))
        && !Organizations.NOT_ACRONYMS.contains(reading.text(token));
  }
}
