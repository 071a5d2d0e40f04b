package org.attestnlp.rules.syntax.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.attestnlp.model.EntityType;
import org.attestnlp.rules.lexicon.BodyWords;
import org.attestnlp.rules.lexicon.Capitals;
import org.attestnlp.rules.lexicon.FunctionWords;
import org.attestnlp.rules.lexicon.GivenNames;
import org.attestnlp.rules.lexicon.PeopleWords;
import org.attestnlp.rules.lexicon.ReportingWords;
import org.attestnlp.rules.syntax.marks.Marks;
import org.attestnlp.spi.Document;
import org.attestnlp.spi.Name;

/**
 * The names of a document with those put right that their form alone decides, whatever the engine
 * saw and however it tagged them: “Mr March said”, “said June Quill”, “Hope said she fell”, “Hello
 * Ada”, “Marsh &amp; Lowe”. A month or a common word is a person there.
 */
final class SureNames {

  private static final int LONGEST = 3;
  private static final int TITLE = 9; // tokens of what a title is for
  private static final Set<String> LINKS = Set.of("of", "for", "to");
  private static final Set<String> ADDRESSES = Capitals.of(PeopleWords.ADDRESS);
  private static final Set<String> SHOUTED =
      ADDRESSES.stream().map(word -> word.toUpperCase(Locale.ROOT)).collect(Collectors.toSet());
  private static final Set<String> GREETINGS = Capitals.of(PeopleWords.GREETING);
  private static final Set<String> GIVEN = Capitals.of(PeopleWords.GIVEN_WORD);
  private static final Set<String> TIMES = CapitalWords.times();
  private static final Set<String> SURNAME_TITLES = Capitals.of(PeopleWords.SURNAME_WORD);
  private static final Set<String> TITLES = CapitalWords.titles();
  private static final Set<String> OFFICES = Capitals.of(PeopleWords.OFFICE.keySet());
  private static final Set<String> SUBJECTS = Capitals.of(BodyWords.DEPARTMENT_SUBJECT);
  private static final Set<String> THINGS = CapitalWords.things();
  private static final Set<String> SPEECH = ReportingWords.BARE_SPEECH_VERB;
  private static final Set<String> OPENERS = Set.of(",", ";", ":", "—", "–", "and", "but");
  private static final Set<String> CLOSERS = Set.of(",", ".", "!", "?", ";", ":", "who", "and");
  private static final Set<String> CALLS = Set.of(",", "!", ".", "?", "…", "...");

  private final NameRuns runs;
  private final Marks marks;

  private SureNames(Document document, Marks marks) {
    this.runs = new NameRuns(document);
    this.marks = marks;
    for (int i = 0; i < runs.size(); i++) {
      read(i);
    }
  }

  /** Reads the names of a document. */
  static SureNames of(Document document, Marks marks) {
    return new SureNames(document, marks);
  }

  /** Whether the token stands in a name that its form shows. */
  boolean isSure(int token) {
    return runs.isSure(token);
  }

  /** The names, at most one over each token, in text order. */
  List<Name> list() {
    return runs.list();
  }

  private void read(int token) {
    String text = runs.text(token);
    if (text.equals("&")) {
      AmpersandFirms.read(runs, token);
    } else if (ADDRESSES.contains(text) && runs.isCapital(token + 1) && isAddressed(token + 1)) {
      person(token + 1, runs.end(token + 1, LONGEST));
    } else if (SHOUTED.contains(text) && isLabel(token)) {
      person(token + 1, runs.end(token + 1, 2));
    } else if (GREETINGS.contains(text)) {
      greet(token);
    } else if (LINKS.contains(text) && TITLES.contains(capital(runs.text(token - 1)))) {
      titled(token);
    } else if (SPEECH.contains(text) && runs.lower(token + 1).equals("it")) {
      firm(token);
    } else if (TIMES.contains(text) && isSurname(token)) {
      person(token - 1, token + 1);
    } else if (GIVEN.contains(text) && isSpokenByFullName(token)) {
      person(token, runs.end(token, LONGEST));
    } else if (TIMES.contains(text) && isBeforeSurname(token)) {
      person(token, runs.end(token, LONGEST));
    } else if (GIVEN.contains(text) && isAlone(token) && (isSpeaker(token) || isSpoken(token))) {
      person(token, token + 1);
    }
  }

  private void person(int first, int end) {
    runs.put(first, end, EntityType.PERSON);
  }

  /** “Mr King”, “Mrs German”, but not “Mr Speaker”, “Mr President said”. */
  private boolean isAddressed(int token) {
    String text = runs.text(token);
    boolean title = TITLES.contains(text) && !SURNAME_TITLES.contains(text);
    boolean contest = runs.text(token - 1).equals("Miss") && runs.at(token) != null;
    boolean led = SURNAME_TITLES.contains(text) && runs.isCapital(token + 1); // “Mr Justice Quill”
    return text.length() > 1 && !title && !contest && !led && !isUpper(text);
  }

  /** “MR QUILL: I left.” */
  private boolean isLabel(int token) {
    int end = runs.end(token + 1, 2);
    return opens(token) && isUpper(runs.text(token + 1)) && runs.text(end).equals(":");
  }

  /** “Hello Ada,” she said; “Welcome home” greets nobody by name. */
  private void greet(int token) {
    Name seen = runs.at(token);
    boolean opens = marks.isQuoted(token) && opens(token);
    if (!opens || seen != null && seen.first() < token) {
      return;
    }
    int end = runs.isCapital(token + 1) ? runs.end(token + 1, 2) : token + 1;
    boolean called =
        end > token + 1
            && (CALLS.contains(runs.text(end)) || marks.isMark(end))
            && !GREETINGS.contains(runs.text(token + 1));
    if (called) {
      runs.drop(token);
      person(token + 1, end);
    } else if (seen != null && end == token + 1) {
      runs.drop(token);
    }
  }

  /** “Marvale Steel said it would close”: two capitals that open a sentence and speak as it. */
  private void firm(int said) {
    int first = said - 2;
    boolean capitals =
        first >= 0
            && runs.isCapital(first)
            && runs.isCapital(said - 1)
            && runs.tag(said - 1).startsWith("NNP")
            && (first == 0 || !runs.isSameSentence(first - 1, first));
    boolean other =
        !capitals
            || GivenNames.knows(runs.text(first))
            || TITLES.contains(runs.text(first))
            || FunctionWords.CLOSED.contains(runs.lower(first));
    Name seen = other ? null : runs.at(first);
    if (!other && (seen == null || seen.end() == said && seen.type() == EntityType.PERSON)) {
      runs.put(first, said, EntityType.ORGANIZATION);
    }
  }

  /** “Superintendent of Schools Ada Quill”: behind what the title is for, a full name. */
  private void titled(int preposition) {
    int limit = Math.min(runs.size(), preposition + TITLE);
    for (int i = preposition + 2; i + 1 < limit && runs.isSameSentence(preposition, i + 1); i++) {
      boolean known = GivenNames.knows(runs.text(i)) || SUBJECTS.contains(runs.text(i - 1));
      boolean full =
          known
              && runs.isCapital(i)
              && runs.isCapital(i + 1)
              && !runs.isCapital(i + 2)
              && !SUBJECTS.contains(runs.text(i))
              && !THINGS.contains(runs.text(i + 1));
      Name seen = runs.at(i);
      boolean missed = seen == null || seen.first() < i || seen.type() != EntityType.PERSON;
      boolean behind = runs.isCapital(i - 1) && !OFFICES.contains(runs.text(i - 1));
      if (full && missed && behind && !runs.text(i - 1).endsWith(".")) {
        person(i, i + 2);
      }
      if (full) {
        dropSubjects(preposition + 1, i);
      }
      if (full || LINKS.contains(runs.text(i))) {
        return;
      }
    }
  }

  /** “Minister of Health and Welfare Ada Quill”: what the ministry is for is no name. */
  private void dropSubjects(int from, int end) {
    for (int i = from; i < end; i++) {
      Name seen = runs.at(i);
      boolean alone = seen != null && seen.end() - seen.first() == 1;
      if (alone && SUBJECTS.contains(runs.text(i))) {
        runs.drop(i);
      }
    }
  }

  private static String capital(String word) {
    return word.isEmpty()
        ? word
        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /** “June Quill left”, “said August Quill”, but not “In June Ada Quill left”, “May Day came”. */
  private boolean isBeforeSurname(int token) {
    int next = token + 1;
    String surname = runs.text(next);
    boolean other =
        !runs.isCapital(next)
            || !runs.tag(next).startsWith("NNP")
            || TITLES.contains(surname)
            || TIMES.contains(surname)
            || THINGS.contains(surname)
            || isUpper(surname);
    if (other) {
      return false;
    }
    int end = runs.end(token, LONGEST);
    boolean verb = List.of("VBD", "VBZ", "VBP").contains(runs.tag(end));
    boolean spoken = isAfterSpeech(token) && isClosed(end);
    return spoken || opens(token) && verb && end - token == 2;
  }

  /** “Theresa May said”, “said Paul March, 41”, but not “In Paul March said”, “Paul March 3”. */
  private boolean isSurname(int token) {
    int given = token - 1;
    boolean full =
        runs.isSameSentence(given, token)
            && GivenNames.knows(runs.text(given))
            && !runs.isCapital(given - 1)
            && Character.isUpperCase(runs.text(given).charAt(0));
    boolean closed = isAfterSpeech(given) && isClosed(token + 1);
    return full && (closed || SPEECH.contains(runs.lower(token + 1)));
  }

  /** “…,” said Will Quill. */
  private boolean isSpokenByFullName(int token) {
    String surname = runs.text(token + 1);
    boolean full =
        runs.isCapital(token + 1) && !TITLES.contains(surname) && !THINGS.contains(surname);
    return full && isAfterSpeech(token) && isClosed(token + 2);
  }

  /** “Hope said she fell”, “Will told the court”; “Bill said to be dead” is a headline's. */
  private boolean isSpeaker(int token) {
    boolean verb = SPEECH.contains(runs.lower(token + 1)) && !runs.lower(token + 2).equals("to");
    return verb && opens(token);
  }

  /** “…,” said Hope. */
  private boolean isSpoken(int token) {
    return isAfterSpeech(token) && isClosed(token + 1);
  }

  private boolean isAfterSpeech(int token) {
    boolean marked = token > 1 && (marks.isMark(token - 2) || runs.lower(token - 2).equals(","));
    return marked && SPEECH.contains(runs.lower(token - 1));
  }

  private boolean isClosed(int end) {
    return CLOSERS.contains(runs.lower(end)) || !runs.isSameSentence(end - 1, end);
  }

  private boolean opens(int token) {
    return token == 0
        || !runs.isSameSentence(token - 1, token)
        || marks.isMark(token - 1)
        || OPENERS.contains(runs.lower(token - 1));
  }

  private boolean isAlone(int token) {
    Name name = runs.at(token);
    boolean longer = name != null && name.end() - name.first() > 1;
    return !longer && !runs.isCapital(token + 1) && !runs.isCapital(token - 1);
  }

  private static boolean isUpper(String text) {
    return text.length() > 1 && Casing.isUpper(text);
  }
}
