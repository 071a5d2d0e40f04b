package org.attestnlp.rules.quotes.marks;

import java.util.List;
import org.attestnlp.rules.quotes.content.Draft;
import org.attestnlp.rules.quotes.content.QuoteRule;
import org.attestnlp.rules.quotes.cues.Frame;
import org.attestnlp.rules.quotes.reports.AccordingTo;
import org.attestnlp.rules.quotes.reports.MarkedWords;
import org.attestnlp.rules.quotes.reports.Report;
import org.attestnlp.rules.quotes.reports.Reports;
import org.attestnlp.rules.syntax.marks.Quotation;
import org.attestnlp.rules.syntax.subjects.MarkedAliases;
import org.attestnlp.rules.syntax.subjects.Subject;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.text.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Finds marked words that are no sentence but what a reporting verb is about: “called it ‘a mess’”,
 * “voiced his ‘anger and grief’”. Other loose fragments are scare quotes, titles and names.
 */
public final class FragmentSpeech {

  private static final int REACH = 16;
  private static final int ENOUGH = 4; // words

  private final Passage reading;
  private final Reports reports;
  private final MarkedWords words;
  private final MarkedAliases aliases;

  public FragmentSpeech(Passage reading, Reports reports, MarkedWords words) {
    this.reading = reading;
    this.reports = reports;
    this.words = words;
    this.aliases = new MarkedAliases(reading);
  }

  public void find(@Nullable Draft[] direct, List<Draft> drafts) {
    boolean[] covered = covered(direct.length, drafts);
    for (int s = 0; s < direct.length; s++) {
      boolean empty = reading.marks().firstInside(s) >= reading.marks().endInside(s);
      Quotation marked = reading.marks().quotations().get(s);
      if (direct[s] == null && !empty && !covered[s]) {
        Draft draft = of(s, marked);
        if (draft != null) {
          drafts.add(draft);
        }
      }
    }
  }

  /** The quotations that other findings already hold. */
  private boolean[] covered(int quotations, List<Draft> drafts) {
    boolean[] covered = new boolean[quotations];
    for (Draft draft : drafts) {
      for (int s = reading.marks().from(draft.begin()); s < quotations; s++) {
        if (reading.marks().quotations().get(s).begin() >= draft.end()) {
          break;
        }
        covered[s] = true;
      }
    }
    return covered;
  }

  private @Nullable Draft of(int s, Quotation marked) {
    int open = reading.marks().firstOf(s);
    boolean opens =
        open == 0
            || reading.paragraph(open - 1) != reading.paragraph(reading.marks().firstInside(s));
    if (opens || aliases.is(s)) {
      return null;
    }
    Report report = reports.lastBefore(open, reading.sentenceFirst(open - 1));
    if (report == null || !report.group().happened() || !reaches(report, open)) {
      return null;
    }
    boolean adjacent = open == report.end() || open == report.group().end();
    boolean passive = report.subject().place() == Subject.Place.AGENT;
    boolean nicknames = // him “Big Bo”
        !passive && report.takes(Frame.NAME) && open > report.group().end();
    boolean accorded = AccordingTo.is(report);
    boolean work = !adjacent || accorded || report.takes(Frame.WORK) || report.takes(Frame.NAME);
    if (!passive && isNamed(report, open) || (words.isName(s) && work && !nicknames)) {
      return null;
    }
    boolean naming = reading.is(report.first() - 1, "what"); // “what she called ‘rumours’”
    boolean characterises =
        report.takes(Frame.AS) || report.takes(Frame.THING) || report.takes(Frame.STATEMENT);
    boolean enough =
        words.words(s) >= ENOUGH || (characterises && words.words(s) >= 2) || (adjacent && !naming);
    if (!enough || !(characterises || report.takes(Frame.SPEECH))) {
      return null;
    }
    Draft draft = Draft.of(marked.begin(), marked.end(), report, QuoteRule.FRAGMENT);
    return report.takes(Frame.AS) ? draft.affirmed() : draft;
  }

  /** “a book called ‘The Long Night’”: a name, of nobody's making. */
  private boolean isNamed(Report report, int open) {
    return report.takes(Frame.NAME)
        && open == report.group().end()
        && reading.tag(report.group().verb()).equals("VBN");
  }

  private boolean reaches(Report report, int open) {
    int from = Math.max(report.end(), report.group().end());
    if (open < from || open - from > REACH) {
      return false;
    }
    for (int i = from; i < open; i++) {
      boolean verb = reading.is(i, WordClass.FINITE) || reading.is(i, WordClass.SEMICOLON);
      if (verb || reading.marks().of(i) >= 0) {
        return false;
      }
    }
    return true;
  }
}
