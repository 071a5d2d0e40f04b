package org.attestnlp.rules.entities.names;

import java.util.Set;
import org.attestnlp.model.Dateline;
import org.attestnlp.model.EntityType;
import org.attestnlp.model.Span;
import org.attestnlp.rules.entities.lists.Organizations;
import org.attestnlp.rules.lexicon.PageWords;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.spi.Header;
import org.attestnlp.spi.Layer;
import org.attestnlp.spi.Name;
import org.attestnlp.spi.TokenRange;

/**
 * Names of the lines around the story: the places of the dateline, “OAK FERROW, Ind. —”, and who
 * wrote it, without the job, “By Dana Colfax, Political Editor”.
 */
public final class HeaderNames implements NamePass {

  private static final Set<String> JOBS = PageWords.BYLINE_JOB;
  private static final int LONGEST = 4; // tokens of a name

  @Override
  public String does() {
    return "reads the lines around the story";
  }

  @Override
  public void mend(Passage reading, NameSheet sheet) {
    Header header = reading.document().get(Layer.HEADER);
    Dateline dateline = header.dateline();
    if (dateline != null) {
      int begin = dateline.span().begin();
      places(reading, sheet, range(reading, begin, begin + dateline.place().length()));
    }
    for (Span byline : header.bylines()) {
      byline(reading, sheet, range(reading, byline.begin(), byline.end()));
    }
    for (int i = 2; i < reading.size(); i++) {
      if (isState(reading, sheet, i)) {
        sheet.put(new Name(i, i + 1, EntityType.LOCATION));
      }
    }
  }

  private static TokenRange range(Passage reading, int begin, int end) {
    int first = reading.tokens().at(begin);
    int stop = first;
    while (stop < reading.size() && reading.tokens().end(stop) <= end) {
      stop++;
    }
    return new TokenRange(first, stop);
  }

  /** Town and region, apart by commas; two towns by a stroke. */
  private static void places(Passage reading, NameSheet sheet, TokenRange range) {
    int first = range.first();
    for (int i = range.first(); i <= range.end(); i++) {
      boolean parts =
          i == range.end() || reading.text(i).equals(",") || reading.text(i).equals("/");
      if (parts) {
        if (i > first && isPlace(reading, sheet, first)) {
          sheet.put(new Name(first, i, EntityType.LOCATION));
        }
        first = i + 1;
      }
    }
  }

  private static boolean isPlace(Passage reading, NameSheet sheet, int first) {
    Name name = sheet.at(first);
    boolean body = name != null && Organizations.KNOWN.contains(reading.text(first));
    return reading.startsWithLetter(first) && !body;
  }

  /** Runs of capitals between “by”, commas, “and” and semicolons: people, jobs and media. */
  private static void byline(Passage reading, NameSheet sheet, TokenRange range) {
    boolean people = false;
    int first = range.first();
    for (int i = range.first(); i <= range.end(); i++) {
      boolean word = i < range.end() && reading.startsWithLetter(i) && reading.isCapital(i);
      boolean by = i < range.end() && reading.lower(i).equals("by");
      if (by || !word) {
        people &= part(reading, sheet, first, i, people);
        first = i + 1;
      }
      if (by) {
        people = true;
      }
    }
  }

  /** Whether people may follow: nobody comes behind a job, “in” or a medium. */
  private static boolean part(
      Passage reading, NameSheet sheet, int first, int end, boolean people) {
    if (end <= first) {
      return people;
    }
    if (JOBS.contains(reading.lower(end - 1))) {
      for (int i = first; i < end; i++) {
        Name name = sheet.at(i);
        if (name != null) {
          sheet.remove(name);
        }
      }
      return people;
    }
    boolean person =
        people && end - first >= 2 && end - first <= LONGEST && !isBody(reading, sheet, first, end);
    if (person) {
      sheet.put(new Name(first, end, EntityType.PERSON));
    }
    return people && !reading.lower(end).equals("in");
  }

  private static boolean isBody(Passage reading, NameSheet sheet, int first, int end) {
    String words = reading.joined(first, end);
    Name name = sheet.at(first);
    boolean seen = name != null && name.type() == EntityType.ORGANIZATION;
    return seen || Organizations.AGENCIES.contains(words) || Organizations.KNOWN.contains(words);
  }

  /** “Washington, DC, fell”: two capitals between commas behind a place. */
  private static boolean isState(Passage reading, NameSheet sheet, int token) {
    String text = reading.text(token);
    boolean letters =
        text.length() == 2
            && Character.isUpperCase(text.charAt(0))
            && Character.isUpperCase(text.charAt(1));
    if (!letters || !reading.text(token - 1).equals(",") || Organizations.KNOWN.contains(text)) {
      return false;
    }
    Name town = sheet.at(token - 2);
    String next = reading.sameSentence(token, token + 1) ? reading.text(token + 1) : ".";
    return town != null
        && town.type() == EntityType.LOCATION
        && reading.sameSentence(token - 2, token)
        && ",.;)—-–".contains(next);
  }
}
